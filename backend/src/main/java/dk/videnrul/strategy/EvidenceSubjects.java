package dk.videnrul.strategy;

import dk.videnrul.event.SeenEvents;
import dk.videnrul.identity.Visibility;
import dk.videnrul.knowledge.ItemFacts;
import dk.videnrul.knowledge.ItemGate;
import dk.videnrul.knowledge.ItemStatus;
import dk.videnrul.platform.problem.Fault;
import dk.videnrul.platform.problem.Faults;
import dk.videnrul.trial.TrialFacts;
import dk.videnrul.trial.Trials;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Finds what a caller names as evidence. It must be something that every member can look at. */
@ApplicationScoped
class EvidenceSubjects {
    private final ItemGate items;
    private final Trials trials;
    private final SeenEvents events;

    EvidenceSubjects(ItemGate items, Trials trials, SeenEvents events) {
        this.items = items;
        this.trials = trials;
        this.events = events;
    }

    /** Its id, or none with a fault. */
    Optional<UUID> find(GoalEvidenceKind kind, String subject, Faults faults) {
        Optional<UUID> found = switch (kind) {
            case ITEM -> items.find(subject).map(item -> shared(item, item.id(), faults));
            case TRIAL -> trial(subject, faults);
            case EVENT ->
                events.find(subject).map(event -> {
                    if (event.visibility() == Visibility.GROUP) {
                        faults.add(Fault.at("/subject", "evidence-not-shared"));
                    }
                    return event.id();
                });
        };
        if (found.isEmpty()) {
            faults.add(Fault.at("/subject", "unknown-evidence"));
        }
        return found;
    }

    private Optional<UUID> trial(String subject, Faults faults) {
        Optional<UUID> id = uuid(subject);
        if (id.isEmpty()) {
            return id;
        }
        @Nullable TrialFacts trial = trials.withIds(List.of(id.get())).get(id.get());
        @Nullable
        ItemFacts item =
                trial == null ? null : items.seen(List.of(trial.item())).get(trial.item());
        return Optional.ofNullable(item).map(seen -> shared(seen, id.get(), faults));
    }

    private static UUID shared(ItemFacts item, UUID id, Faults faults) {
        boolean published = item.status() == ItemStatus.PUBLISHED || item.status() == ItemStatus.ARCHIVED;
        if (!published || item.visibility() == Visibility.GROUP) {
            faults.add(Fault.at("/subject", "evidence-not-shared"));
        }
        return id;
    }

    private static Optional<UUID> uuid(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }
}
