package dk.videnrul.checkin;

import dk.videnrul.platform.json.Lists;
import dk.videnrul.platform.problem.NoCpr;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The next version of what groups are asked.
 *
 * @param basedOn the version that was the newest when somebody began to write this one
 * @param criteria all of them in their order; what is left out is retired
 * @param note what is new, and why
 */
public record CheckTemplateDraft(
        @Min(1) int basedOn,
        @NotEmpty @Size(max = 20) List<@NotNull @Valid CheckCriterionDraft> criteria,
        @Size(max = 500) @NoCpr @Nullable String note) {

    public CheckTemplateDraft {
        criteria = Lists.orEmpty(criteria);
    }
}
