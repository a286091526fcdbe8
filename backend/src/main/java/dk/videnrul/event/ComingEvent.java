package dk.videnrul.event;

import java.time.OffsetDateTime;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A meeting as features above show it. Times have the offset of its own time zone.
 *
 * @param municipality code of where it is held
 * @param network whether it belongs to the whole network
 */
public record ComingEvent(
        String publicId,
        String title,
        EventKind kind,
        EventMode mode,
        @Nullable String place,
        @Nullable String municipality,
        OffsetDateTime startsAt,
        OffsetDateTime endsAt,
        String timeZone,
        @Nullable OffsetDateTime registrationDeadline,
        Set<UUID> themeGroups,
        boolean network) {}
