package dk.videnrul.knowledge;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * A published item for those who read what is new.
 *
 * @param authors names, as the item shows them
 * @param version counts the changes of the item
 */
public record PublishedItem(UUID id, KnowledgeItemSummary item, List<String> authors, long version) {

    /** When it was published first. */
    public Instant publishedAt() {
        return Objects.requireNonNull(item.publishedAt());
    }
}
