package dk.videnrul.roll;

import dk.videnrul.identity.AccessTable;
import dk.videnrul.identity.Action;
import dk.videnrul.identity.Actor;
import dk.videnrul.identity.CurrentActor;
import dk.videnrul.identity.Grant;
import dk.videnrul.identity.On;
import dk.videnrul.knowledge.ItemFacts;
import dk.videnrul.knowledge.ItemGate;
import dk.videnrul.platform.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What of rolls the caller sees: those of items that they see. And where they answer for those to whom items roll. */
@ApplicationScoped
class RollGate {
    private final RollRepository rolls;
    private final ItemGate items;
    private final CurrentActor current;

    RollGate(RollRepository rolls, ItemGate items, CurrentActor current) {
        this.rolls = rolls;
        this.items = items;
        this.current = current;
    }

    /** A roll and the item that rolls. */
    record Seen(Roll roll, ItemFacts item) {}

    /** @throws Refusal.NotFound when it is not there or the caller may not see its item */
    Seen seen(UUID id) {
        Roll roll = rolls.findByIdOptional(id).orElseThrow(Refusal.NotFound::new);
        ItemFacts item = Optional.ofNullable(items.seen(List.of(roll.item)).get(roll.item))
                .orElseThrow(Refusal.NotFound::new);
        return new Seen(roll, item);
    }

    /** The same while nobody else changes either; always the item first, so that nobody waits in a circle. */
    Seen held(UUID id) {
        Seen seen = seen(id);
        ItemFacts item = items.held(seen.item().publicId());
        rolls.getEntityManager().refresh(seen.roll(), LockModeType.PESSIMISTIC_WRITE);
        return new Seen(seen.roll(), item);
    }

    boolean answersFor(Spot target) {
        return AccessTable.allows(current.get(), Action.ANSWER_ROLL, target.on());
    }

    /** The groups for which the caller answers by a role in them. */
    Set<UUID> groupsToAnswerFor() {
        return mine(Grant::themeGroup, On::group);
    }

    /** The municipalities for which the caller answers by a role that they gave. */
    Set<String> municipalitiesToAnswerFor() {
        return mine(Grant::municipality, On::municipality);
    }

    private <T> Set<T> mine(Function<Grant, @Nullable T> place, Function<T, On> on) {
        Actor actor = current.get();
        return actor.grants().stream()
                .map(place)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .filter(one -> AccessTable.allows(actor, Action.ANSWER_ROLL, on.apply(one)))
                .collect(Collectors.toSet());
    }
}
