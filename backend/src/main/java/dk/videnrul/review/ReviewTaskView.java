package dk.videnrul.review;

import dk.videnrul.knowledge.KnowledgeItemSummary;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that waits for the caller.
 *
 * @param since when it began to wait
 * @param due day on which the item should have been looked at; null for what was submitted
 * @param by who submitted it, by name; null where nobody did or nobody's name is known
 */
public record ReviewTaskView(
        UUID id,
        ReviewReason reason,
        KnowledgeItemSummary item,
        Instant since,
        @Nullable LocalDate due,
        @Nullable String by) {}
