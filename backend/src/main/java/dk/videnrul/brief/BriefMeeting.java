package dk.videnrul.brief;

import dk.videnrul.event.EventKind;
import dk.videnrul.event.EventMode;
import dk.videnrul.network.ThemeGroupRef;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A meeting within sixty days. Times have the offset of the meeting's own time zone.
 *
 * @param id short public id
 * @param reason why it concerns the municipality
 * @param why the same in the reader's language
 */
public record BriefMeeting(
        String id,
        String title,
        EventKind kind,
        EventMode mode,
        @Nullable String place,
        OffsetDateTime startsAt,
        OffsetDateTime endsAt,
        String timeZone,
        @Nullable OffsetDateTime registrationDeadline,
        boolean network,
        List<ThemeGroupRef> themeGroups,
        BriefMeetingReason reason,
        String why) {}
