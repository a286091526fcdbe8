package dk.videnrul.trial;

import dk.videnrul.municipality.Gazetteer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Trials that a municipality begins because several do so together. */
@ApplicationScoped
public class JointTrials {
    private final TrialRepository trials;
    private final TrialGate gate;
    private final TrialChronicle chronicle;
    private final Clock clock;

    JointTrials(TrialRepository trials, TrialGate gate, TrialChronicle chronicle, Clock clock) {
        this.trials = trials;
        this.gate = gate;
        this.chronicle = chronicle;
        this.clock = clock;
    }

    /**
     * The trial that the municipality has of the item already, or a new one: considered where its first day is still to
     * come. Whoever asks has checked that it may begin.
     *
     * @param contact a member who works there
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public UUID begin(
            UUID item,
            String municipality,
            String note,
            LocalDate firstDay,
            LocalDate lastDay,
            @Nullable UUID contact) {
        trials.lock(item, municipality);
        return trials.unfinished(item, municipality)
                .map(trial -> trial.id)
                .orElseGet(() -> write(item, municipality, note, firstDay, lastDay, contact));
    }

    private UUID write(
            UUID item,
            String municipality,
            String note,
            LocalDate firstDay,
            LocalDate lastDay,
            @Nullable UUID contact) {
        Instant now = clock.instant();
        boolean ahead = firstDay.isAfter(Gazetteer.dayOf(now));
        TrialPatch told = new TrialPatch(
                note, ahead ? null : firstDay, lastDay, null, List.of(), null, null, null, null, contact);
        TrialStepRow.By by = gate.caller();
        Trial trial = new Trial(
                new Trial.Beginning(
                        item,
                        municipality,
                        by.person(),
                        trials.takenUpIn(item, municipality).orElse(null),
                        false),
                ahead ? TrialStatus.CONSIDERING : TrialStatus.RUNNING,
                told,
                now);
        trials.persistAndFlush(trial);
        chronicle.came(trial, null, null, by, now);
        return trial.id;
    }
}
