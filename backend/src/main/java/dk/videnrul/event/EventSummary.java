package dk.videnrul.event;

import dk.videnrul.body.BodyRef;
import dk.videnrul.identity.Visibility;
import dk.videnrul.municipality.MunicipalityRef;
import dk.videnrul.network.ThemeGroupRef;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An event as a list shows it. Times have the offset of the event's own time zone, so that they read as it was meant.
 *
 * @param id short public id, stable
 * @param bodies those of its bodies of which the caller may know
 * @param network whether it belongs to the whole network
 * @param seats how many can take part; 0 for no limit
 * @param registered how many have a seat
 * @param waiting how many wait for one
 * @param mine whether the caller has a seat or waits for one; null where neither
 * @param demo whether it is invented for demonstration
 */
public record EventSummary(
        String id,
        String title,
        EventKind kind,
        EventMode mode,
        @Nullable String place,
        @Nullable MunicipalityRef municipality,
        OffsetDateTime startsAt,
        OffsetDateTime endsAt,
        String timeZone,
        @Nullable OffsetDateTime registrationDeadline,
        int seats,
        int registered,
        int waiting,
        RegistrationState registration,
        @Nullable RegistrationStatus mine,
        List<ThemeGroupRef> themeGroups,
        List<BodyRef> bodies,
        boolean network,
        Visibility visibility,
        EventStatus status,
        boolean demo) {}
