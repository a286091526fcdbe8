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
 * A knowledge item in full. Of an archived item, those who did not write it and may not change it read only what it was
 * called, why it was archived, and what took its place; everything else that was written is empty.
 *
 * @param id short public id, stable
 * @param summary empty while nobody has written it
 * @param body Markdown (CommonMark with tables)
 * @param citation how to cite it, in its own language
 * @param contactPerson who answers today; null where nobody is named or holds the role
 * @param submittedAt since when it waits to be published
 * @param returned that it was sent back, until it is submitted again
 * @param reviewDue day by which somebody should say whether it is still valid
 * @param confirmedAt when somebody last said that it is still valid
 * @param supersededBy what took its place, as far as the caller may see it
 * @param supersedes what it took the place of, as far as the caller may see it
 * @param derivedFrom what somebody tried whose experience this is, as far as the caller may see it
 * @param allowed what the caller may do with it
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
        @Nullable ContactPerson contactPerson,
        @Nullable Integer year,
        String licence,
        @Nullable EvidenceProfile evidence,
        @Nullable Story story,
        @Nullable String kleNumber,
        String citation,
        Instant createdAt,
        Instant updatedAt,
        @Nullable Instant submittedAt,
        @Nullable Returned returned,
        @Nullable Instant publishedAt,
        Freshness freshness,
        @Nullable LocalDate reviewDue,
        @Nullable Instant confirmedAt,
        @Nullable Instant archivedAt,
        @Nullable String archiveReason,
        @Nullable ItemRef supersededBy,
        List<ItemRef> supersedes,
        @Nullable ItemRef derivedFrom,
        boolean demo,
        List<ItemAction> allowed,
        long version)
        implements Addressed {

    /** A prevention package with the level of its recommendation. */
    public record PackageRef(
            String id, String label, @Nullable PackageLevel level) {}

    /** A submitted item was sent back to its authors. */
    public record Returned(Instant at, @Nullable String by, String comment) {}

    /**
     * Who answers today.
     *
     * @param email for members of the network alone, where the person holds a role
     * @param phone of a person that the item names
     * @param as in what capacity
     */
    public record ContactPerson(
            String name,
            @Nullable String title,
            @Nullable String email,
            @Nullable String phone,
            ContactAs as) {}

    /** In what capacity somebody answers. */
    public enum ContactAs {
        CHAIR,
        COORDINATOR,
        PERSON
    }

    /** What a caller may do with an item. */
    public enum ItemAction {
        CHANGE,
        SUBMIT,
        WITHDRAW,
        RETURN,
        PUBLISH,
        CONFIRM,
        ARCHIVE,
        SUPERSEDE,
        ATTACH,
        COMMENT,
        DELETE
    }

    @Override
    public String path() {
        return "/api/v1/knowledge-items/" + id;
    }
}
