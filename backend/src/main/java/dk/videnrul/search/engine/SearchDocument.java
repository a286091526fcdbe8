package dk.videnrul.search.engine;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A knowledge item as the index sees it.
 *
 * @param body all text besides title and summary
 * @param status only what is "published" is found
 * @param visibility {@code public}, {@code members} or {@code group}; any other value is seen by nobody but its author
 * @param themeGroup slug, for the facet
 * @param themeGroupId for access
 * @param municipality code
 * @param region slug
 * @param topicLabels labels and synonyms of the topics in every language
 * @param tendedAt when somebody last wrote it, or said that it still holds
 * @param reviewDue day by which somebody should look at it again; null for never
 * @param attachments texts of the files that belong to it, in their order
 * @param writers who may always see it, compared with {@link Audience#own()}
 * @param takenUpByGroups slugs of the groups to which it was rolled and that took it up
 * @param takenUpByMunicipalities codes of the municipalities that took it up
 */
public record SearchDocument(
        UUID id,
        String publicId,
        String title,
        String summary,
        String body,
        String language,
        String kind,
        @Nullable String outcome,
        String status,
        String visibility,
        @Nullable String themeGroup,
        @Nullable UUID themeGroupId,
        @Nullable String municipality,
        @Nullable String region,
        @Nullable Integer year,
        List<String> focusAreas,
        List<String> topics,
        List<String> preventionPackages,
        List<String> topicLabels,
        List<AttachedText> attachments,
        @Nullable Instant publishedAt,
        Instant tendedAt,
        @Nullable LocalDate reviewDue,
        List<String> writers,
        List<String> takenUpByGroups,
        List<String> takenUpByMunicipalities,
        long version) {

    /** The review day of what is never reviewed. */
    public static final LocalDate NEVER = LocalDate.of(9999, 12, 31);

    public SearchDocument {
        focusAreas = List.copyOf(focusAreas);
        topics = List.copyOf(topics);
        preventionPackages = List.copyOf(preventionPackages);
        topicLabels = List.copyOf(topicLabels);
        writers = List.copyOf(writers);
        takenUpByGroups = List.copyOf(takenUpByGroups);
        takenUpByMunicipalities = List.copyOf(takenUpByMunicipalities);
        attachments = List.copyOf(attachments);
    }
}
