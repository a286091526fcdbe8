package dk.videnrul.roll;

import dk.videnrul.identity.Actor;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who acts.
 *
 * @param key stable name of the caller, never shown
 * @param person the member of the network behind the login, where there is one
 */
record RollWriter(
        String key, @Nullable UUID person, @Nullable String name) {

    static RollWriter of(Actor actor) {
        return new RollWriter(actor.key(), actor.personId(), actor.name());
    }

    /** The name that is written down: of a member the record tells it. */
    @Nullable
    String keptName() {
        return person == null ? name : null;
    }
}
