package dk.videnrul.platform.json;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A list that a caller left out is an empty one. */
public final class Lists {
    private Lists() {}

    public static <T> List<T> orEmpty(@Nullable List<T> given) {
        // Elements may still be null here; validation refuses them at their place.
        return given == null ? List.of() : java.util.Collections.unmodifiableList(given);
    }
}
