package dk.videnrul.strategy;

import dk.videnrul.event.SeenEvents;
import dk.videnrul.event.SeenEvents.SeenEvent;
import dk.videnrul.knowledge.ItemFacts;
import dk.videnrul.knowledge.ItemGate;
import dk.videnrul.trial.TrialFacts;
import dk.videnrul.trial.Trials;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What of evidence the caller sees: that of items that they see, of trials of such items, and of events that they see. */
@ApplicationScoped
class EvidenceSight {
    private final GoalEvidenceRepository evidence;
    private final ItemGate items;
    private final Trials trials;
    private final SeenEvents events;

    EvidenceSight(GoalEvidenceRepository evidence, ItemGate items, Trials trials, SeenEvents events) {
        this.evidence = evidence;
        this.items = items;
        this.trials = trials;
        this.events = events;
    }

    /**
     * A piece of evidence with what it points to.
     *
     * @param subject the short id of an item or an event, the id of a trial
     * @param item that is tried
     * @param municipality that tries
     */
    record SeenEvidence(
            GoalEvidence evidence,
            String subject,
            String title,
            @Nullable String item,
            @Nullable String municipality,
            @Nullable LocalDate on) {}

    /** How many pieces each goal has; goals without are left out. Four statements. */
    Map<UUID, Long> counts(Collection<UUID> goals) {
        return seen(evidence.of(goals)).stream()
                .collect(Collectors.groupingBy(found -> found.evidence().goal, Collectors.counting()));
    }

    /** In their order; those that the caller does not see are left out. */
    List<SeenEvidence> seen(List<GoalEvidence> given) {
        Map<UUID, TrialFacts> tried = trials.withIds(ids(given, GoalEvidenceKind.TRIAL));
        Set<UUID> wanted = new HashSet<>(ids(given, GoalEvidenceKind.ITEM));
        tried.values().forEach(trial -> wanted.add(trial.item()));
        Map<UUID, ItemFacts> found = items.seen(wanted);
        Map<UUID, SeenEvent> held = events.withIds(ids(given, GoalEvidenceKind.EVENT));
        return given.stream()
                .map(one -> switch (one.kind) {
                    case ITEM -> ofItem(one, found.get(one.item));
                    case TRIAL -> ofTrial(one, tried.get(one.trial), found);
                    case EVENT -> ofEvent(one, held.get(one.event));
                })
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<SeenEvidence> ofItem(GoalEvidence one, @Nullable ItemFacts item) {
        return Optional.ofNullable(item)
                .map(seen -> new SeenEvidence(one, seen.publicId(), seen.title(), null, null, null));
    }

    private static Optional<SeenEvidence> ofTrial(
            GoalEvidence one, @Nullable TrialFacts trial, Map<UUID, ItemFacts> items) {
        return Optional.ofNullable(trial)
                .flatMap(found -> Optional.ofNullable(items.get(found.item()))
                        .map(item -> new SeenEvidence(
                                one,
                                found.id().toString(),
                                item.title(),
                                item.publicId(),
                                found.municipality(),
                                found.startedOn())));
    }

    private static Optional<SeenEvidence> ofEvent(GoalEvidence one, @Nullable SeenEvent event) {
        return Optional.ofNullable(event)
                .map(seen -> new SeenEvidence(one, seen.publicId(), seen.title(), null, null, seen.on()));
    }

    private static Set<UUID> ids(List<GoalEvidence> given, GoalEvidenceKind kind) {
        return given.stream()
                .filter(one -> one.kind == kind)
                .map(GoalEvidence::subject)
                .collect(Collectors.toSet());
    }
}
