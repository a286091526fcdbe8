package dk.videnrul.strategy;

import dk.videnrul.identity.Actor;
import dk.videnrul.identity.On;
import dk.videnrul.identity.Role;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who answers for a goal: one of a role, a theme group, a person, or a name in plain words. */
@Embeddable
record GoalOwner(
        @Enumerated(EnumType.STRING) @Nullable Role ownerRole,
        @Nullable UUID ownerGroup,
        @Nullable UUID ownerPerson,
        @Nullable String ownerLabel) {

    /** The goal as the access table sees it: whoever answers for it may follow it up. */
    On on(Actor actor) {
        boolean own = ownerPerson != null && ownerPerson.equals(actor.personId())
                || ownerRole != null && actor.has(ownerRole);
        return On.group(ownerGroup).own(own);
    }

    static On on(@Nullable GoalOwner owner, Actor actor) {
        return owner == null ? On.network() : owner.on(actor);
    }
}
