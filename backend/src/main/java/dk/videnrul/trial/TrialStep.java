package dk.videnrul.trial;

import dk.videnrul.knowledge.Outcome;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A step in the life of a trial.
 *
 * @param municipality code
 * @param roll by which the item came to the municipality, where it is known
 * @param status after the step
 * @param by key of the actor
 * @param byName how the actor is called
 * @param reason what the actor said about it
 * @param demo whether it is invented for demonstration
 */
public record TrialStep(
        UUID trial,
        UUID item,
        String municipality,
        @Nullable UUID roll,
        What what,
        TrialStatus status,
        @Nullable Outcome outcome,
        Instant at,
        String by,
        @Nullable String byName,
        @Nullable String reason,
        boolean demo) {

    /** What happened. */
    public enum What {
        CONSIDERED,
        STARTED,
        CHANGED,
        FINISHED,
        /** It was finished, and runs again. */
        REOPENED,
        /** What came of it is drafted as an experience. */
        TOLD;

        /** How a trial comes to a status. */
        static What of(@Nullable TrialStatus from, TrialStatus to) {
            if (to.finished()) {
                return FINISHED;
            }
            if (to == TrialStatus.CONSIDERING) {
                return CONSIDERED;
            }
            return from != null && from.finished() ? REOPENED : STARTED;
        }

        /** How the outbox calls it. */
        String fact() {
            return switch (this) {
                case STARTED, REOPENED -> "trial-started";
                case FINISHED -> "trial-finished";
                case CONSIDERED, CHANGED, TOLD -> "trial-changed";
            };
        }
    }
}
