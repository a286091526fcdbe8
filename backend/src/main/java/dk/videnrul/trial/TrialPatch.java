package dk.videnrul.trial;

import dk.videnrul.knowledge.Outcome;
import dk.videnrul.platform.json.Lists;
import dk.videnrul.platform.problem.NoCpr;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What is told of a trial, whatever its status.
 *
 * @param note why we try it
 * @param startedOn first day; none while it is considered
 * @param plannedEndOn day on which a result is expected
 * @param endedOn last day; only of what is finished
 * @param outcome how it went; needed of what began and is finished, and only there
 * @param whatHappened what came of it
 * @param wouldRecommend only of what began and is finished
 * @param advice to others who want to try it
 * @param contact a member who works for the municipality; its coordinator where nobody is named
 */
@Schema // It is in the contract as what a merge patch changes, and nowhere else.
public record TrialPatch(
        @Size(max = 2000) @NoCpr @Nullable String note,
        @Nullable LocalDate startedOn,
        @Nullable LocalDate plannedEndOn,
        @Nullable LocalDate endedOn,
        @Size(max = 20) List<@NotNull @Valid Adaptation> adaptations,
        @Nullable Outcome outcome,
        @Size(max = 4000) @NoCpr @Nullable String whatHappened,
        @Nullable Recommendation wouldRecommend,
        @Size(max = 4000) @NoCpr @Nullable String advice,
        @Nullable UUID contact) {

    public TrialPatch {
        adaptations = Lists.orEmpty(adaptations);
    }
}
