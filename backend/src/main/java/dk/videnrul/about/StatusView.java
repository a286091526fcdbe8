package dk.videnrul.about;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How the service is doing, as far as that concerns those who call it.
 *
 * @param at when this was found out
 * @param version of the product
 * @param searchDelaySeconds how long the oldest change has waited that search cannot find yet: 0 where it finds all of
 *     them, null where nobody can tell
 */
public record StatusView(
        Instant at,
        String version,
        PartState database,
        PartState search,
        @Nullable Long searchDelaySeconds) {

    /** How a part of the service is doing. */
    public enum PartState {
        READY,
        /** It answers, but does not know the latest changes yet. */
        CATCHING_UP,
        /** It does not answer. */
        AWAY
    }
}
