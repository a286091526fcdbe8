package dk.videnrul.network;

import dk.videnrul.municipality.MunicipalityRef;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's part in a theme group.
 *
 * @param mandate what the person may decide on behalf of the employer
 * @param until first day no longer, or null while it lasts
 */
public record ParticipationView(
        Participant member,
        ParticipationRole role,
        @Nullable String mandate,
        LocalDate from,
        @Nullable LocalDate until) {

    public record Participant(
            UUID id,
            String name,
            @Nullable String title,
            @Nullable MunicipalityRef municipality) {}
}
