package dk.videnrul.roll;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A step of an item on its way, fired in the transaction in which it is taken: who observes it writes in the same
 * transaction.
 *
 * @param toGroup the target, where it is a theme group
 * @param toMunicipality the target, where it is a municipality
 * @param by key of the actor
 * @param note the reason that was given with the step
 */
public record RollStep(
        UUID roll,
        UUID item,
        What what,
        @Nullable UUID toGroup,
        @Nullable String toMunicipality,
        String by,
        @Nullable String note,
        Instant at) {

    /** What happened. */
    public enum What {
        SENT,
        ALSO_SENT,
        SEEN,
        TAKEN_UP,
        DECLINED,
        UNDONE
    }
}
