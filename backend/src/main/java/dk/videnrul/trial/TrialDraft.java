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
import org.jspecify.annotations.Nullable;

/**
 * A municipality tries an item, or has tried it: also what is over can be told.
 *
 * @param municipality 4-digit code; where it is left out, that of the caller's work, or the one that the caller coordinates
 * @param status {@code considering} where it is left out
 * @param note why we try it
 * @param startedOn first day; today where it is left out of what runs; none while it is considered
 * @param plannedEndOn day on which a result is expected
 * @param endedOn last day; today where it is left out of what is finished
 * @param outcome how it went; needed of what began and is finished, and only there
 * @param whatHappened what came of it; of what is stopped, why
 * @param wouldRecommend only of what began and is finished
 * @param advice to others who want to try it
 * @param contact a member who works for the municipality; its coordinator where nobody is named
 * @param roll the roll by which the item came to the municipality; the one that it took up where none is named
 */
public record TrialDraft(
        @Size(max = 4) @Nullable String municipality,
        @Nullable TrialStatus status,
        @Size(max = 2000) @NoCpr @Nullable String note,
        @Nullable LocalDate startedOn,
        @Nullable LocalDate plannedEndOn,
        @Nullable LocalDate endedOn,
        @Size(max = 20) List<@NotNull @Valid Adaptation> adaptations,
        @Nullable Outcome outcome,
        @Size(max = 4000) @NoCpr @Nullable String whatHappened,
        @Nullable Recommendation wouldRecommend,
        @Size(max = 4000) @NoCpr @Nullable String advice,
        @Nullable UUID contact,
        @Nullable UUID roll) {

    public TrialDraft {
        adaptations = Lists.orEmpty(adaptations);
    }

    TrialStatus statusOrFirst() {
        return status == null ? TrialStatus.CONSIDERING : status;
    }

    /** With the days that nobody needs to write. */
    TrialPatch told(LocalDate today) {
        TrialStatus becomes = statusOrFirst();
        return new TrialPatch(
                note,
                startedOn == null && becomes == TrialStatus.RUNNING ? today : startedOn,
                plannedEndOn,
                endedOn == null && becomes.finished() ? today : endedOn,
                adaptations,
                outcome,
                whatHappened,
                wouldRecommend,
                advice,
                contact);
    }
}
