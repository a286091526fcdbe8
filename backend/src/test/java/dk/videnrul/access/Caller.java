package dk.videnrul.access;

import dk.videnrul.identity.Actor;
import dk.videnrul.identity.Grant;
import dk.videnrul.identity.Role;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who calls, and what the access table should know of them.
 *
 * @param name as it reads in a failure
 * @param token to call with; null for a guest
 */
public record Caller(String name, @Nullable String token, Actor actor) {

    static Caller guest() {
        return new Caller("guest", null, Actor.GUEST);
    }

    static Caller of(String name, String key, String token, Grant... grants) {
        Set<Grant> held = new HashSet<>(Set.of(grants));
        if (held.stream().noneMatch(grant -> grant.role() == Role.GUEST || grant.role() == Role.PARTNER)) {
            held.add(Grant.network(Role.MEMBER));
        }
        return new Caller(name, token, new Actor(key, name, null, null, held, Set.of()));
    }
}
