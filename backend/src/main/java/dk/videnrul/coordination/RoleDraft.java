package dk.videnrul.coordination;

import dk.videnrul.platform.problem.NoCpr;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A role for somebody who works for the municipality or the region.
 *
 * @param mandate what the person may decide on its behalf
 * @param from first day; today where it is left out
 */
public record RoleDraft(
        @NotNull UUID member,
        @NotNull LocalRoleKind role,
        @Size(max = 500) @NoCpr @Nullable String mandate,
        @Nullable LocalDate from,
        @Nullable LocalDate until) {}
