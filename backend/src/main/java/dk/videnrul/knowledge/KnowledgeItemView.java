package dk.videnrul.knowledge;

import dk.videnrul.identity.Visibility;
import dk.videnrul.municipality.MunicipalityRef;
import dk.videnrul.network.ThemeGroupRef;
import dk.videnrul.platform.http.Addressed;
import dk.videnrul.vocabulary.Ref;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A knowledge item in full.
 *
 * @param id short public id, stable
 * @param body Markdown (CommonMark with tables)
 * @param citation how to cite it, in its own language
 * @param reviewDue day by which somebody should say whether it is still valid
 * @param allowed what the caller may do with it: {@code change}, {@code publish}, {@code archive}
 * @param version counts the changes; part of the entity tag
 * @param demo whether it is invented for demonstration
 */
public record KnowledgeItemView(
        String id,
        @Nullable String externalId,
        ItemStatus status,
        String title,
        String summary,
        Kind kind,
        @Nullable Outcome outcome,
        String language,
        Visibility visibility,
        @Nullable String body,
        @Nullable String whatWorked,
        @Nullable String whatDidNot,
        @Nullable String advice,
        @Nullable String targetGroup,
        @Nullable String timeUse,
        @Nullable String cost,
        List<Level> levels,
        @Nullable Orientation orientation,
        List<Ref> focusAreas,
        List<Ref> topics,
        List<PackageRef> preventionPackages,
        @Nullable String otherSectorGoal,
        @Nullable MunicipalityRef municipality,
        @Nullable ThemeGroupRef themeGroup,
        List<Author> authors,
        @Nullable Contact contact,
        @Nullable Integer year,
        String licence,
        @Nullable EvidenceProfile evidence,
        @Nullable Story story,
        @Nullable String kleNumber,
        String citation,
        Instant createdAt,
        Instant updatedAt,
        @Nullable Instant publishedAt,
        @Nullable LocalDate reviewDue,
        @Nullable Instant archivedAt,
        @Nullable String archiveReason,
        boolean demo,
        List<ItemAction> allowed,
        long version)
        implements Addressed {

    /** A prevention package with the level of its recommendation. */
    public record PackageRef(
            String id, String label, @Nullable PackageLevel level) {}

    /** What a caller may do with an item. */
    public enum ItemAction {
        CHANGE,
        PUBLISH,
        ARCHIVE
    }

    @Override
    public String path() {
        return "/api/v1/knowledge-items/" + id;
    }
}
