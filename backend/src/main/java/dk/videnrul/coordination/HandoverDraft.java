package dk.videnrul.coordination;

import dk.videnrul.platform.problem.NoCpr;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A role goes from one person to another in one step.
 *
 * @param role id of the role that is handed over
 * @param to the member who takes over
 * @param on the day from which the other one holds it; today where it is left out
 * @param note what the other one should know; it goes into the letter and stays with the role
 */
public record HandoverDraft(
        @NotNull UUID role,
        @NotNull UUID to,
        @Nullable LocalDate on,
        @Size(max = 2000) @NoCpr @Nullable String note) {}
