package dk.videnrul.need;

import dk.videnrul.identity.Actor;
import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who writes.
 *
 * @param createdBy stable name of the caller, never shown
 * @param author the member of the network behind the login, where there is one
 * @param authorName only where no member stands behind the login
 */
@Embeddable
record NeedWriter(
        String createdBy, @Nullable UUID author, @Nullable String authorName) {

    static NeedWriter of(Actor actor) {
        return new NeedWriter(actor.key(), actor.personId(), actor.personId() == null ? actor.name() : null);
    }

    boolean is(Actor actor) {
        return createdBy.equals(actor.key());
    }
}
