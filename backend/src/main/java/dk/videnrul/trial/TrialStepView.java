package dk.videnrul.trial;

import dk.videnrul.knowledge.Outcome;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A trial came to a status.
 *
 * @param number 1 for how it was reported first
 * @param status after the step
 * @param outcome as it was told then
 * @param by null where the person was removed
 * @param byName who it was
 */
public record TrialStepView(
        int number,
        TrialStatus status,
        @Nullable Outcome outcome,
        @Nullable String reason,
        Instant at,
        TrialView.@Nullable TrialPerson by,
        String byName) {}
