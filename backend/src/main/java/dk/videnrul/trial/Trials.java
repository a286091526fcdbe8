package dk.videnrul.trial;

import dk.videnrul.identity.Sight;
import dk.videnrul.municipality.Gazetteer;
import dk.videnrul.platform.page.Counted;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Trials for the features above, each answer in one statement. It knows nothing of the caller: who asks it shows only
 * trials of items that the caller sees.
 */
@ApplicationScoped
public class Trials {
    private final TrialRepository trials;
    private final Clock clock;

    Trials(TrialRepository trials, Clock clock) {
        this.trials = trials;
        this.clock = clock;
    }

    /** The trials of several items, oldest first, at most {@code limit} in all. */
    @Transactional
    public List<TrialFacts> ofItems(Collection<UUID> items, int limit) {
        return facts(trials.ofItems(items, limit));
    }

    /** The trials with these ids, in one statement; ids that are not known are left out. */
    @Transactional
    public Map<UUID, TrialFacts> withIds(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : facts(trials.list("id in ?1", ids)).stream()
                        .collect(Collectors.toMap(TrialFacts::id, Function.identity()));
    }

    /** The same with what is told of them in words, which is for those who read trials in full. */
    @Transactional
    public List<TrialInWords> inWords(Collection<UUID> items, int limit) {
        LocalDate today = today();
        return trials.ofItems(items, limit).stream()
                .map(trial -> new TrialInWords(facts(trial, today), trial.note, trial.whatHappened))
                .toList();
    }

    /** The trials of a municipality that are at one of these statuses, reported last first. */
    @Transactional
    public List<TrialFacts> ofMunicipality(String code, Collection<TrialStatus> status, int limit) {
        return facts(trials.ofMunicipality(code, status, limit));
    }

    /**
     * The unfinished trials of a municipality of which no result is expected yet, reported last first; of items that somebody
     * sees.
     */
    @Transactional
    public Counted<TrialFacts> underWay(String code, Sight sight, int limit) {
        return facts(trials.underWay(code, today(), sight, limit));
    }

    /** The running trials of a municipality of which a result was expected by a day, the longest due first; seen as above. */
    @Transactional
    public Counted<TrialFacts> resultDueBy(String code, LocalDate day, Sight sight, int limit) {
        return facts(trials.resultDueBy(code, day, sight, limit));
    }

    private Counted<TrialFacts> facts(Counted<Trial> found) {
        LocalDate today = today();
        return found.map(trial -> facts(trial, today));
    }

    /** How each item went where it was finished last; items that nobody has finished trying are left out. */
    @Transactional
    public Map<UUID, TrialFacts> lastFinished(Collection<UUID> items) {
        LocalDate today = today();
        return trials.lastFinished(items).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> facts(entry.getValue(), today)));
    }

    /** How many trials each item has; items without are left out. */
    @Transactional
    public Map<UUID, TrialCount> counts(Collection<UUID> items) {
        Map<UUID, TrialCount> counts = new HashMap<>();
        for (Object[] row : trials.counts(items)) {
            counts.merge(
                    (UUID) row[0],
                    TrialCount.NONE.plus((TrialStatus) row[1], ((Long) row[2]).intValue()),
                    TrialCount::plus);
        }
        return counts;
    }

    private List<TrialFacts> facts(List<Trial> found) {
        LocalDate today = today();
        return found.stream().map(trial -> facts(trial, today)).toList();
    }

    private static TrialFacts facts(Trial trial, LocalDate today) {
        return new TrialFacts(
                trial.id,
                trial.item,
                trial.municipality,
                trial.status,
                trial.startedOn,
                trial.plannedEndOn,
                trial.endedOn,
                trial.waitsForResult(today),
                trial.outcome,
                trial.reportedBy,
                trial.experience,
                trial.roll,
                trial.createdAt,
                trial.updatedAt,
                trial.demo,
                trial.version);
    }

    private LocalDate today() {
        return Gazetteer.dayOf(clock.instant());
    }
}
