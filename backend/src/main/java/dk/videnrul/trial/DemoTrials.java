package dk.videnrul.trial;

import dk.videnrul.identity.Actor;
import dk.videnrul.knowledge.KnowledgeFacts;
import dk.videnrul.municipality.Gazetteer;
import dk.videnrul.platform.outbox.Outbox;
import dk.videnrul.platform.problem.Faults;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Writes and removes the invented trials of the demo content. */
@ApplicationScoped
public class DemoTrials {
    private final TrialRepository trials;
    private final TrialChronicle chronicle;
    private final EntityManager database;
    private final Outbox outbox;
    private final Clock clock;

    DemoTrials(TrialRepository trials, TrialChronicle chronicle, EntityManager database, Outbox outbox, Clock clock) {
        this.trials = trials;
        this.chronicle = chronicle;
        this.database = database;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * An invented trial.
     *
     * @param municipality code
     * @param reporter an invented person
     * @param roll by which the item came there
     * @param experience the item that tells what came of it
     * @param steps the first one says how it was reported
     */
    public record DemoTrial(
            UUID item,
            String municipality,
            UUID reporter,
            String reporterName,
            @Nullable UUID roll,
            @Nullable UUID experience,
            List<DemoStep> steps) {

        /**
         * @param told what is told of the trial after the step
         * @param daysAgo how long ago it was taken
         */
        public record DemoStep(
                TrialStatus status,
                TrialPatch told,
                @Nullable String reason,
                int daysAgo) {}
    }

    /** Lets trials live as they are told, each step at its day, under the same rules as real ones. */
    @Transactional
    public void add(List<DemoTrial> invented) {
        invented.forEach(this::live);
    }

    private void live(DemoTrial invented) {
        TrialStepRow.By by =
                new TrialStepRow.By(Actor.keyOf(invented.reporter()), invented.reporter(), invented.reporterName());
        Trial trial = null;
        for (DemoTrial.DemoStep step : invented.steps()) {
            Instant at = clock.instant().minus(Duration.ofDays(step.daysAgo()));
            Faults faults = new Faults();
            TrialRules.check(step.status(), step.told(), Gazetteer.dayOf(at), faults);
            faults.refuseIfAny();
            TrialStatus from = trial == null ? null : trial.status;
            if (trial == null) {
                trial = new Trial(
                        new Trial.Beginning(
                                invented.item(), invented.municipality(), invented.reporter(), invented.roll(), true),
                        step.status(),
                        step.told(),
                        at);
                trials.persistAndFlush(trial);
            } else {
                trial.take(step.status(), step.told(), at);
                trials.flush();
            }
            chronicle.came(trial, from, step.reason(), by, at);
        }
        if (trial != null && invented.experience() != null) {
            trial.tellIn(invented.experience(), trial.updatedAt);
        }
    }

    /**
     * Also what was reported from a demo account; the people must still be there. Items are told of too, because nobody can
     * ask the trial any more to which it belonged.
     */
    @Transactional
    public void remove() {
        List<UUID> gone = database.createQuery(
                        "select id from Trial where demo or reportedBy in (select id from Person where demo)",
                        UUID.class)
                .getResultList();
        List<UUID> items = database.createQuery("select distinct item from Trial where id in :gone", UUID.class)
                .setParameter("gone", gone)
                .getResultList();
        trials.delete("id in ?1", gone);
        outbox.add(TrialChronicle.SUBJECT, gone, "removed");
        outbox.add(KnowledgeFacts.SUBJECT, items, "tried");
    }
}
