package dk.videnrul.trial;

import dk.videnrul.platform.outbox.Fact;
import dk.videnrul.platform.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Keeps the history of trials, and tells of every step: the outbox after the commit, the event within the transaction. */
@ApplicationScoped
class TrialChronicle {
    static final String SUBJECT = "trial";

    private final TrialStepRepository history;
    private final Outbox outbox;
    private final Event<TrialSteps> steps;

    TrialChronicle(TrialStepRepository history, Outbox outbox, Event<TrialSteps> steps) {
        this.history = history;
        this.outbox = outbox;
        this.steps = steps;
    }

    /** The trial came to the status in which it is now. */
    void came(Trial trial, @Nullable TrialStatus from, @Nullable String reason, TrialStepRow.By by, Instant at) {
        history.persistAndFlush(new TrialStepRow(trial, history.numberAfter(trial.id), reason, by, at));
        tell(trial, TrialStep.What.of(from, trial.status), reason, by, at);
    }

    void tell(Trial trial, TrialStep.What what, @Nullable String reason, TrialStepRow.By by, Instant at) {
        outbox.add(new Fact(SUBJECT, trial.id, what.fact()));
        steps.fire(new TrialSteps(List.of(new TrialStep(
                trial.id,
                trial.item,
                trial.municipality,
                trial.roll,
                what,
                trial.status,
                trial.outcome,
                at,
                by.key(),
                by.name(),
                reason,
                trial.demo))));
    }
}
