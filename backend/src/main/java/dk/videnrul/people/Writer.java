package dk.videnrul.people;

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
public record Writer(
        String createdBy, @Nullable UUID author, @Nullable String authorName) {

    public static Writer of(Actor actor) {
        return new Writer(actor.key(), actor.personId(), actor.unrecordedName());
    }

    /** A member who need not be calling. */
    public static Writer member(UUID person) {
        return new Writer(Actor.keyOf(person), person, null);
    }

    public boolean is(Actor actor) {
        return createdBy.equals(actor.key());
    }
}
