package dk.videnrul.body;

import dk.videnrul.network.ParticipationRole;
import dk.videnrul.platform.problem.NoCpr;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A new seat in a body.
 *
 * @param member id of the member who takes it
 * @param role member where none is named
 * @param mandate what the person may decide on behalf of the employer
 * @param from the first day; today where none is named
 */
public record SeatDraft(
        @NotNull UUID member,
        ParticipationRole role,
        @Size(max = 1000) @NoCpr @Nullable String mandate,
        @Nullable LocalDate from) {

    public SeatDraft {
        role = Objects.requireNonNullElse(role, ParticipationRole.MEMBER);
    }
}
