package dk.videnrul.trial;

import dk.videnrul.coordination.Appointments;
import dk.videnrul.identity.Action;
import dk.videnrul.knowledge.ItemFacts;
import dk.videnrul.knowledge.ItemGate;
import dk.videnrul.knowledge.ItemRef;
import dk.videnrul.municipality.Gazetteer;
import dk.videnrul.people.People;
import dk.videnrul.people.PersonFacts;
import dk.videnrul.trial.TrialView.TrialAction;
import dk.videnrul.trial.TrialView.TrialContact;
import dk.videnrul.trial.TrialView.TrialContactAs;
import dk.videnrul.trial.TrialView.TrialPerson;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What of trials is shown to the caller, in a number of statements that does not grow with the page. */
@ApplicationScoped
class TrialViews {
    private final TrialGate gate;
    private final ItemGate items;
    private final People people;
    private final Appointments appointments;
    private final Gazetteer gazetteer;
    private final Clock clock;

    TrialViews(
            TrialGate gate,
            ItemGate items,
            People people,
            Appointments appointments,
            Gazetteer gazetteer,
            Clock clock) {
        this.gate = gate;
        this.items = items;
        this.people = people;
        this.appointments = appointments;
        this.gazetteer = gazetteer;
        this.clock = clock;
    }

    /** What several views need. */
    private record Around(
            boolean full,
            Map<UUID, ItemFacts> items,
            Map<UUID, PersonFacts> people,
            Map<String, List<PersonFacts>> coordinators,
            @Nullable String workplace,
            LocalDate today) {}

    TrialView one(Trial trial) {
        return all(List.of(trial)).getFirst();
    }

    /** In the order of the trials, whose items the caller sees. */
    List<TrialView> all(List<Trial> trials) {
        Around around = around(trials);
        return trials.stream()
                .filter(trial -> around.items.containsKey(trial.item))
                .map(trial -> view(trial, around))
                .toList();
    }

    private Around around(List<Trial> trials) {
        boolean full = gate.readsInFull();
        Set<UUID> named = new HashSet<>();
        Set<UUID> seen = new HashSet<>();
        trials.forEach(trial -> {
            seen.add(trial.item);
            addIfAny(trial.experience, seen);
            addIfAny(trial.contact, named);
            addIfAny(trial.reportedBy, named);
        });
        return new Around(
                full,
                items.seen(seen),
                full ? people.withIds(named) : Map.of(),
                full ? appointments.coordinators(withoutContact(trials)) : Map.of(),
                full ? gate.workplace() : null,
                Gazetteer.dayOf(clock.instant()));
    }

    private static Collection<String> withoutContact(List<Trial> trials) {
        return trials.stream()
                .filter(trial -> trial.contact == null)
                .map(trial -> trial.municipality)
                .collect(Collectors.toSet());
    }

    private TrialView view(Trial trial, Around around) {
        ItemFacts item = Objects.requireNonNull(around.items.get(trial.item));
        boolean full = around.full;
        return new TrialView(
                trial.id,
                ref(item),
                gazetteer.municipality(trial.municipality).orElseThrow(),
                trial.status,
                trial.startedOn,
                trial.plannedEndOn,
                trial.endedOn,
                trial.waitsForResult(around.today),
                full ? trial.note : null,
                full ? trial.adaptations : List.of(),
                trial.outcome,
                full ? trial.whatHappened : null,
                trial.wouldRecommend,
                full ? trial.advice : null,
                full ? contact(trial, around) : null,
                trial.reportedBy == null ? null : person(around.people.get(trial.reportedBy)),
                experience(trial, around),
                trial.roll,
                trial.createdAt,
                trial.updatedAt,
                full,
                trial.demo,
                allowed(trial, around),
                trial.version);
    }

    private static @Nullable ItemRef experience(Trial trial, Around around) {
        ItemFacts told = trial.experience == null ? null : around.items.get(trial.experience);
        return told == null ? null : ref(told);
    }

    private static @Nullable TrialContact contact(Trial trial, Around around) {
        PersonFacts named = trial.contact == null ? null : around.people.get(trial.contact);
        if (named != null) {
            return new TrialContact(named.id(), named.name(), named.title(), TrialContactAs.PERSON);
        }
        return around.coordinators.getOrDefault(trial.municipality, List.of()).stream()
                .findFirst()
                .map(coordinator -> new TrialContact(
                        coordinator.id(), coordinator.name(), coordinator.title(), TrialContactAs.COORDINATOR))
                .orElse(null);
    }

    static @Nullable TrialPerson person(@Nullable PersonFacts facts) {
        return facts == null ? null : new TrialPerson(facts.id(), facts.name(), facts.title());
    }

    private List<TrialAction> allowed(Trial trial, Around around) {
        List<TrialAction> allowed = new ArrayList<>();
        if (gate.allows(Action.CHANGE_TRIAL, trial.municipality, around.workplace)) {
            allowed.add(TrialAction.CHANGE);
            trial.status.next().forEach(to -> allowed.add(action(trial.status, to)));
        }
        if (trial.tried()
                && trial.experience == null
                && gate.allows(Action.REPORT_TRIAL, trial.municipality, around.workplace)) {
            allowed.add(TrialAction.TELL);
        }
        return allowed;
    }

    private static TrialAction action(TrialStatus from, TrialStatus to) {
        return switch (to) {
            case CONSIDERING -> throw new IllegalStateException("nothing comes back to where it began");
            case RUNNING -> from.finished() ? TrialAction.REOPEN : TrialAction.START;
            case ADOPTED -> TrialAction.ADOPT;
            case ADAPTED -> TrialAction.ADAPT;
            case STOPPED -> TrialAction.STOP;
        };
    }

    private static ItemRef ref(ItemFacts item) {
        return new ItemRef(item.publicId(), item.title());
    }

    private static void addIfAny(@Nullable UUID id, Set<UUID> ids) {
        if (id != null) {
            ids.add(id);
        }
    }
}
