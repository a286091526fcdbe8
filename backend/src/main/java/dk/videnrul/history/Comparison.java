package dk.videnrul.history;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What reads otherwise in one version than in another, for people to read: codes as words, in the caller's language.
 *
 * @param from number of the one version
 * @param to number of the other
 */
public record Comparison(int from, int to, List<FieldChange> fields) {

    /**
     * A field that was changed.
     *
     * @param field as it is called in the draft; parts of a field with a dot, for example {@code story.results}
     * @param before all of it; null where it was empty
     * @param after all of it; null where it is empty
     * @param segments both texts word by word, in the order in which to read them
     */
    public record FieldChange(
            String field, @Nullable String before, @Nullable String after, List<Segment> segments) {}

    /** Some words in a row. */
    public record Segment(SegmentKind kind, String text) {}

    /** Where the words stand. */
    public enum SegmentKind {
        SAME,
        ADDED,
        REMOVED
    }
}
