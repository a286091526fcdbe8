package dk.videnrul.knowledge;

import dk.videnrul.identity.Visibility;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An item as search needs it: every text, every code, and what decides who may find it.
 *
 * @param text all text besides title and summary
 * @param themeGroup slug
 * @param tendedAt when somebody last wrote it, or said that it still holds
 * @param reviewDue null for what only tells what happened
 * @param writers keys of those who wrote it
 * @param derivedFrom the item that somebody tried, of which this one tells
 */
public record SearchableItem(
        UUID id,
        String publicId,
        String title,
        String summary,
        String text,
        String language,
        Kind kind,
        @Nullable Outcome outcome,
        ItemStatus status,
        Visibility visibility,
        @Nullable String themeGroup,
        @Nullable UUID themeGroupId,
        @Nullable String municipality,
        @Nullable Integer year,
        List<String> focusAreas,
        List<String> topics,
        List<String> preventionPackages,
        @Nullable Instant publishedAt,
        Instant tendedAt,
        @Nullable LocalDate reviewDue,
        List<String> writers,
        @Nullable UUID derivedFrom,
        long version) {}
