package dk.videnrul.change;

import dk.videnrul.knowledge.KnowledgeItemSummary;
import dk.videnrul.knowledge.PublishedItem;
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

    static ItemChange upsert(PublishedItem shown, Instant at) {
        return new ItemChange(What.UPSERT, shown.item().id(), shown.version(), shown.item(), at);
    }

    /** @param id the item's short public id */
    public static ItemChange tombstone(String id, Instant at) {
        return new ItemChange(What.TOMBSTONE, id, null, null, at);
    }

    /** What a copy has to do. */
    public enum What {
        /** Put it, or put it anew. */
        UPSERT,
        /** Take it away: it was archived or removed, or the caller may not see it any more. */
        TOMBSTONE
    }
}
