package dk.videnrul.knowledge;

import dk.videnrul.network.ThemeGroupFacts;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A published item with all that is written in it.
 *
 * @param id under which other features know it
 * @param publicId in addresses
 */
public record WholeItem(
        UUID id,
        String publicId,
        long version,
        KnowledgeItemDraft content,
        Instant publishedAt,
        Instant updatedAt,
        @Nullable LocalDate reviewDue,
        boolean demo) {

    static WholeItem of(KnowledgeItem item, @Nullable ThemeGroupFacts owner) {
        return new WholeItem(
                item.id,
                item.publicId,
                item.version,
                item.toDraft(owner == null ? null : owner.slug()),
                Objects.requireNonNull(item.publishedAt),
                item.updatedAt,
                item.reviewDue,
                item.demo);
    }
}
