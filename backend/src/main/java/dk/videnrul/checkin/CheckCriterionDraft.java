package dk.videnrul.checkin;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A criterion of a new version.
 *
 * @param id of a criterion that some version has; none for a new one, which gets its id from its English label
 */
public record CheckCriterionDraft(
        @Size(max = 80) @Nullable String id,
        @NotNull @Valid CriterionLabel label,
        @NotNull @Valid CriterionHelp help) {}
