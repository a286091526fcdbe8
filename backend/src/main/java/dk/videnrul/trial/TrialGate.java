package dk.videnrul.trial;

import dk.videnrul.identity.AccessTable;
import dk.videnrul.identity.Action;
import dk.videnrul.identity.Actor;
import dk.videnrul.identity.CurrentActor;
import dk.videnrul.identity.Grant;
import dk.videnrul.identity.On;
import dk.videnrul.identity.Role;
import dk.videnrul.knowledge.ItemFacts;
import dk.videnrul.knowledge.ItemGate;
import dk.videnrul.people.People;
import dk.videnrul.people.PersonFacts;
import dk.videnrul.platform.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which trials the caller sees: those of items that they see. A trial is its municipality's own: whoever works there, and
 * whoever coordinates it, speaks for it.
 */
@ApplicationScoped
class TrialGate {
    private final TrialRepository trials;
    private final ItemGate items;
    private final People people;
    private final CurrentActor current;

    TrialGate(TrialRepository trials, ItemGate items, People people, CurrentActor current) {
        this.trials = trials;
        this.items = items;
        this.people = people;
        this.current = current;
    }

    /** A trial and the item that is tried. */
    record Seen(Trial trial, ItemFacts item) {}

    /** @throws Refusal.NotFound when it is not there or the caller may not see it */
    ItemFacts item(String publicId) {
        return items.seen(publicId);
    }

    /** @throws Refusal.NotFound when it is not there or the caller may not see it */
    Seen trial(UUID id) {
        return seen(trials.findByIdOptional(id));
    }

    /** Waits for everybody who is changing it. */
    Seen locked(UUID id) {
        return seen(trials.locked(id));
    }

    private Seen seen(Optional<Trial> found) {
        Trial trial = found.orElseThrow(Refusal.NotFound::new);
        ItemFacts item = Optional.ofNullable(items.seen(List.of(trial.item)).get(trial.item))
                .orElseThrow(Refusal.NotFound::new);
        return new Seen(trial, item);
    }

    /** For which municipality the caller speaks who names none: that of their work, or the one that they coordinate. */
    @Nullable
    String municipality() {
        String workplace = workplace();
        return workplace != null
                ? workplace
                : current.get().grants().stream()
                        .filter(grant -> grant.role() == Role.COORDINATOR)
                        .map(Grant::municipality)
                        .filter(Objects::nonNull)
                        .map(Objects::requireNonNull)
                        .sorted()
                        .findFirst()
                        .orElse(null);
    }

    /** The municipality where the caller works. */
    @Nullable
    String workplace() {
        UUID person = current.get().personId();
        return person == null
                ? null
                : people.active(person).map(PersonFacts::municipality).orElse(null);
    }

    /** @throws Refusal.Forbidden when the caller does not speak for the municipality */
    void require(Action action, @Nullable String municipality) {
        AccessTable.require(current.get(), action, on(municipality, workplace()));
    }

    boolean allows(Action action, String municipality, @Nullable String workplace) {
        return AccessTable.allows(current.get(), action, on(municipality, workplace));
    }

    /** Whether the caller reads people and words too. */
    boolean readsInFull() {
        return AccessTable.allows(current.get(), Action.SEE_TRIAL_IN_FULL);
    }

    TrialStepRow.By caller() {
        Actor actor = current.get();
        return new TrialStepRow.By(actor.key(), actor.personId(), actor.name());
    }

    private static On on(@Nullable String municipality, @Nullable String workplace) {
        return On.municipality(municipality).own(municipality != null && municipality.equals(workplace));
    }
}
