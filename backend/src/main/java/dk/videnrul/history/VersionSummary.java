package dk.videnrul.history;

import dk.videnrul.knowledge.Step;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A version of an item, as a list shows it.
 *
 * @param number counts from 1 for each item
 * @param by who took the step, by name; null where nobody's name is known
 * @param what the step that made it
 * @param changed fields that read otherwise than in the version before, as they are called in the draft; parts of a field
 *     with a dot, for example {@code story.results}
 * @param note what was said about the step: a comment, a reason
 */
public record VersionSummary(
        int number,
        Instant at,
        @Nullable String by,
        Step what,
        List<String> changed,
        @Nullable String note) {}
