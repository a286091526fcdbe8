package dk.videnrul.trial;

import dk.videnrul.knowledge.Outcome;
import dk.videnrul.platform.problem.NoCpr;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A step of a trial, with what is told about it. What is left out stays as it was.
 *
 * @param reason needed to stop, and to let go on what was finished
 * @param on the day it began or ended; today where it is left out
 * @param plannedEndOn day on which a result is expected
 * @param adaptations in the place of those told before; at least one is needed for {@code adapted}
 * @param outcome how it went; needed to finish what began
 */
public record TrialStatusChange(
        @NotNull TrialStatus status,
        @Size(max = 2000) @NoCpr @Nullable String reason,
        @Nullable LocalDate on,
        @Nullable LocalDate plannedEndOn,
        @Size(max = 20) @Nullable List<@NotNull @Valid Adaptation> adaptations,
        @Nullable Outcome outcome,
        @Size(max = 4000) @NoCpr @Nullable String whatHappened,
        @Nullable Recommendation wouldRecommend,
        @Size(max = 4000) @NoCpr @Nullable String advice) {

    /** What is told of the trial after this step. */
    TrialPatch appliedTo(TrialPatch before, LocalDate today) {
        boolean ends = status.finished();
        LocalDate day = on == null ? today : on;
        boolean beginsNow = status == TrialStatus.RUNNING && before.startedOn() == null;
        return new TrialPatch(
                before.note(),
                beginsNow ? day : before.startedOn(),
                plannedEndOn == null ? before.plannedEndOn() : plannedEndOn,
                ends ? day : null,
                adaptations == null ? before.adaptations() : adaptations,
                outcome,
                whatHappened == null ? before.whatHappened() : whatHappened,
                wouldRecommend,
                advice == null ? before.advice() : advice,
                before.contact());
    }
}
