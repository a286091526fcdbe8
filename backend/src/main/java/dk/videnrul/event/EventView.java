package dk.videnrul.event;

import dk.videnrul.body.BodyRef;
import dk.videnrul.identity.Visibility;
import dk.videnrul.municipality.MunicipalityRef;
import dk.videnrul.network.ThemeGroupRef;
import dk.videnrul.platform.http.Addressed;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An event in full. Times have the offset of the event's own time zone, so that they read as it was meant.
 *
 * @param id short public id, stable
 * @param description Markdown
 * @param link where people meet over the net; only for members
 * @param bodies those of its bodies of which the caller may know
 * @param network whether it belongs to the whole network
 * @param seats how many can take part; 0 for no limit
 * @param registered how many have a seat
 * @param waiting how many wait for one
 * @param mine the caller's own registration
 * @param cancelReason why it does not take place
 * @param demo whether it is invented for demonstration
 */
public record EventView(
        String id,
        String title,
        EventKind kind,
        EventMode mode,
        @Nullable String description,
        @Nullable String place,
        @Nullable String link,
        @Nullable MunicipalityRef municipality,
        OffsetDateTime startsAt,
        OffsetDateTime endsAt,
        String timeZone,
        @Nullable OffsetDateTime registrationDeadline,
        int seats,
        int registered,
        int waiting,
        RegistrationState registration,
        @Nullable RegistrationView mine,
        List<ProgrammePoint> programme,
        List<EventContact> contacts,
        List<ThemeGroupRef> themeGroups,
        List<BodyRef> bodies,
        boolean network,
        Visibility visibility,
        EventStatus status,
        @Nullable String cancelReason,
        Instant createdAt,
        Instant updatedAt,
        boolean demo,
        List<EventAction> allowed,
        long version)
        implements Addressed {

    /** What a caller may do with an event. */
    public enum EventAction {
        CHANGE,
        CANCEL,
        RESUME,
        DELETE,
        SEE_PARTICIPANTS,
        REGISTER
    }

    @Override
    public String path() {
        return "/api/v1/events/" + id;
    }
}
