package dk.videnrul.checkin;

import dk.videnrul.platform.json.Lists;
import dk.videnrul.platform.problem.NoCpr;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a group says of one criterion. Everything may be missing as long as the check is a draft.
 *
 * @param nextStep what the group does about it
 * @param owner who sees to it, by name or by role
 * @param due by when
 * @param items short public ids of items that show it
 * @param events short public ids of events that show it
 */
public record CheckAnswerDraft(
        @Nullable CriterionStatus status,
        @Size(max = 2000) @NoCpr @Nullable String comment,
        @Size(max = 500) @NoCpr @Nullable String nextStep,
        @Size(max = 120) @NoCpr @Nullable String owner,
        @Nullable LocalDate due,
        @Size(max = 10) List<@NotBlank @Size(max = 20) String> items,
        @Size(max = 10) List<@NotBlank @Size(max = 20) String> events) {

    public CheckAnswerDraft {
        items = Lists.orEmpty(items);
        events = Lists.orEmpty(events);
    }
}
