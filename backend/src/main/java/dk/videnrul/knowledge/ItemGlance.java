package dk.videnrul.knowledge;

import dk.videnrul.identity.Visibility;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What features above show of an item beside something else.
 *
 * @param municipality code of where it was tried
 * @param updatedAt when somebody last wrote it
 * @param reviewDue the day by which somebody should say whether it still holds
 */
public record ItemGlance(
        UUID id,
        String publicId,
        String title,
        String summary,
        Kind kind,
        @Nullable Outcome outcome,
        ItemStatus status,
        Visibility visibility,
        @Nullable UUID themeGroup,
        @Nullable String municipality,
        @Nullable Instant publishedAt,
        Instant updatedAt,
        @Nullable LocalDate reviewDue,
        long version) {}
