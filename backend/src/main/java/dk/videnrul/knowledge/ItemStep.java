package dk.videnrul.knowledge;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A step in the life of an item.
 *
 * @param status after the step
 * @param writers keys of those who wrote it
 * @param demo whether it is invented for demonstration
 * @param by key of the actor
 * @param byName how the actor is called
 * @param note what the actor said about it
 * @param content after the step, with the slug of the group that owns it
 */
public record ItemStep(
        UUID item,
        String publicId,
        Step what,
        ItemStatus status,
        @Nullable UUID themeGroup,
        List<String> writers,
        boolean demo,
        Instant at,
        String by,
        @Nullable String byName,
        @Nullable String note,
        KnowledgeItemDraft content) {}
