package dk.videnrul.journey;

import dk.videnrul.knowledge.ItemKin;
import dk.videnrul.platform.DanishTime;
import dk.videnrul.trial.TrialFacts;
import dk.videnrul.trial.TrialInWords;
import dk.videnrul.trial.Trials;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Where items are tried, and how it went. */
@ApplicationScoped
class TriedTraces implements JourneySource {
    private final Trials trials;

    TriedTraces(Trials trials) {
        this.trials = trials;
    }

    static String id(UUID trial) {
        return "trial:" + trial;
    }

    @Override
    public List<Trace> of(Collection<ItemKin> items, int limit) {
        return trials.inWords(items.stream().map(ItemKin::id).toList(), limit).stream()
                .map(TriedTraces::trace)
                .toList();
    }

    private static Trace trace(TrialInWords told) {
        TrialFacts trial = told.facts();
        return new Trace(
                id(trial.id()),
                JourneyEdgeKind.TRIED,
                trial.item(),
                null,
                new Stop.Place(trial.municipality()),
                trial.roll() == null ? null : RolledTraces.id(trial.roll()),
                trial.startedOn() == null ? trial.createdAt() : DanishTime.startOf(trial.startedOn()),
                trial.endedOn() == null ? null : DanishTime.startOf(trial.endedOn()),
                switch (trial.status()) {
                    case CONSIDERING -> JourneyStatus.CONSIDERING;
                    case RUNNING -> JourneyStatus.RUNNING;
                    case ADOPTED -> JourneyStatus.ADOPTED;
                    case ADAPTED -> JourneyStatus.ADAPTED;
                    case STOPPED -> JourneyStatus.STOPPED;
                },
                trial.outcome(),
                trial.experience(),
                new Trace.Words(new Trace.Who(trial.reportedBy(), null), told.note(), null, told.whatHappened()),
                0,
                trial.demo());
    }
}
