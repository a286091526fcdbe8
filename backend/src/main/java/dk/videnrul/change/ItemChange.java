package dk.videnrul.change;

import dk.videnrul.knowledge.KnowledgeItemSummary;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What became of an item, as the caller may see it now.
 *
 * @param id the item's short public id
 * @param version counts the changes of the item; null for a tombstone
 * @param item null for a tombstone
 * @param at when it last changed
 */
public record ItemChange(
        What what,
        String id,
        @Nullable Long version,
        @Nullable KnowledgeItemSummary item,
        Instant at) {

    /** What a copy has to do. */
    public enum What {
        /** Put it, or put it anew. */
        UPSERT,
        /** Take it away: it was archived or removed, or the caller may not see it any more. */
        TOMBSTONE
    }
}
