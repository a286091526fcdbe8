package dk.videnrul.knowledge;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An invented item with an invented life.
 *
 * @param daysAgo when it was begun
 */
public record DemoItem(KnowledgeItemDraft draft, Writer author, int daysAgo, List<DemoStep> steps) {

    /** Somebody invented who writes or looks after what was written. */
    public record Writer(UUID person, String name) {}

    /**
     * A step in the life of an invented item.
     *
     * @param content what is written from then on, where the step changes it
     * @param supersededBy title of the item that took its place; it must have come before in the list
     */
    public record DemoStep(
            Step what,
            Writer by,
            int daysAgo,
            @Nullable String note,
            @Nullable KnowledgeItemDraft content,
            @Nullable String supersededBy) {}
}
