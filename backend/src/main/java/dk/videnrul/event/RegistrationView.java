package dk.videnrul.event;

import dk.videnrul.municipality.MunicipalityRef;
import dk.videnrul.platform.http.Addressed;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody takes part in an event, or waits for a seat; for themselves and for those who organise it.
 *
 * @param event short public id
 * @param place in the waiting list, the next one being 1; null for those who have a seat
 */
public record RegistrationView(
        UUID id,
        String event,
        Registrant person,
        RegistrationStatus status,
        @Nullable Integer place,
        @Nullable String note,
        Instant registeredAt,
        long version)
        implements Addressed {

    /** Who takes part, with what the organisers need to reach them. */
    public record Registrant(
            UUID id,
            String name,
            @Nullable String title,
            @Nullable MunicipalityRef municipality,
            @Nullable String organisation,
            @Nullable String email) {}

    @Override
    public String path() {
        return "/api/v1/events/" + event + "/registrations/" + id;
    }
}
