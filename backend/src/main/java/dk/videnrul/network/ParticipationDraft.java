package dk.videnrul.network;

import dk.videnrul.platform.problem.NoCpr;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A new part in a theme group.
 *
 * @param member id of the member who is added; the caller where nobody is named
 * @param role member where none is named
 * @param mandate what the person may decide on behalf of the employer
 * @param from the first day; today where none is named
 */
public record ParticipationDraft(
        @Nullable UUID member,
        ParticipationRole role,
        @Size(max = 1000) @NoCpr @Nullable String mandate,
        @Nullable LocalDate from) {

    public ParticipationDraft {
        role = Objects.requireNonNullElse(role, ParticipationRole.MEMBER);
    }
}
