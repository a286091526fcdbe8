package dk.videnrul.roll;

import dk.videnrul.identity.Actor;
import dk.videnrul.identity.CurrentActor;
import dk.videnrul.knowledge.ItemFacts;
import dk.videnrul.people.People;
import dk.videnrul.people.PersonFacts;
import dk.videnrul.platform.problem.Fault;
import dk.videnrul.platform.problem.Faults;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** From where an item is passed on: from where it belongs, or from where it had rolled to before. */
@ApplicationScoped
class RollWays {
    private final RollRepository rolls;
    private final People people;
    private final CurrentActor current;

    RollWays(RollRepository rolls, People people, CurrentActor current) {
        this.rolls = rolls;
        this.people = people;
        this.current = current;
    }

    /**
     * The way that the caller names; otherwise that by which it came to a group or the municipality of the caller, who
     * passes on what they have got, unless they have it from the group that owns it.
     */
    Roll.Way way(RollDraft draft, ItemFacts item, Faults faults) {
        if (draft.via() != null) {
            return named(draft.via(), item, faults);
        }
        Actor actor = current.get();
        boolean atHome =
                item.own() || (item.themeGroup() != null && actor.themeGroups().contains(item.themeGroup()));
        if (atHome || draft.pulls()) {
            return fromHome(item);
        }
        Optional<Roll> brought = rolls.latestTo(actor.themeGroups(), municipalityOf(actor), item.id());
        return brought.map(RollWays::from).orElseGet(() -> fromHome(item));
    }

    private Roll.Way named(UUID via, ItemFacts item, Faults faults) {
        @Nullable Roll roll = rolls.findById(via);
        if (roll == null || !roll.item.equals(item.id()) || roll.status == RollStatus.DECLINED) {
            faults.add(Fault.at("/via", "roll-unknown-way"));
            return fromHome(item);
        }
        return from(roll);
    }

    private @Nullable String municipalityOf(Actor actor) {
        return actor.personId() == null
                ? null
                : people.active(actor.personId()).map(PersonFacts::municipality).orElse(null);
    }

    private static Roll.Way from(Roll roll) {
        return new Roll.Way(roll.target, roll.id);
    }

    private static Roll.Way fromHome(ItemFacts item) {
        if (item.themeGroup() != null) {
            return new Roll.Way(Spot.group(item.themeGroup()), null);
        }
        return new Roll.Way(item.municipality() == null ? null : Spot.municipality(item.municipality()), null);
    }
}
