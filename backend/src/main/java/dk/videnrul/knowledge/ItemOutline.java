package dk.videnrul.knowledge;

import dk.videnrul.identity.Visibility;
import io.quarkus.hibernate.orm.panache.common.ProjectedFieldName;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What of an item a list shows, read without the rest of it: to load whole items for a page of hits, and to look whether they
 * were changed meanwhile, took more of the processor than anything else that the database is asked for in a search.
 *
 * @param returnedAt when it was sent back to its authors, if it was
 */
record ItemOutline(
        UUID id,
        String publicId,
        @Nullable String externalId,
        String title,
        String summary,
        Kind kind,
        @Nullable Outcome outcome,
        ItemStatus status,
        Visibility visibility,
        String language,
        @Nullable Integer year,
        @Nullable String municipality,
        @Nullable UUID themeGroup,
        List<String> topics,
        List<String> focusAreas,
        List<PackageUse> packages,
        @Nullable Instant publishedAt,
        Instant updatedAt,
        @ProjectedFieldName("returned.returnedAt") @Nullable Instant returnedAt,
        @Nullable LocalDate reviewDue,
        boolean demo) {

    static ItemOutline of(KnowledgeItem item) {
        return new ItemOutline(
                item.id,
                item.publicId,
                item.externalId,
                item.title,
                item.summary,
                item.kind,
                item.outcome,
                item.status,
                item.visibility,
                item.language,
                item.year,
                item.municipality,
                item.themeGroup,
                item.topics,
                item.focusAreas,
                item.packages,
                item.publishedAt,
                item.updatedAt,
                item.returned == null ? null : item.returned.returnedAt(),
                item.reviewDue,
                item.demo);
    }

    Freshness freshness(LocalDate today) {
        return Freshness.of(kind, reviewDue, today);
    }
}
