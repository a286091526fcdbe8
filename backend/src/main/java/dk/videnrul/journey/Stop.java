package dk.videnrul.journey;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where a trace begins or ends. */
sealed interface Stop {
    record Item(UUID id) implements Stop {}

    record Group(UUID id) implements Stop {}

    /** @param municipality 4-digit code */
    record Place(String municipality) implements Stop {}

    /**
     * A question.
     *
     * @param home the group that it is put to, or else the municipality from which it is asked
     */
    record Need(UUID id, String question, @Nullable Stop home, Instant asked) implements Stop {}

    /** The group or the municipality, whichever is there. */
    static @Nullable Stop of(@Nullable UUID group, @Nullable String municipality) {
        if (group != null) {
            return new Group(group);
        }
        return municipality == null ? null : new Place(municipality);
    }
}
