package dk.videnrul.knowledge;

import dk.videnrul.identity.Actor;
import dk.videnrul.identity.Visibility;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** What people write in an item. */
@MappedSuperclass
abstract class ItemContent {
    @Nullable
    String externalId;

    String title;
    String summary;

    @Enumerated(EnumType.STRING)
    Kind kind;

    @Enumerated(EnumType.STRING)
    @Nullable
    Outcome outcome;

    String language;

    @Enumerated(EnumType.STRING)
    Visibility visibility;

    @Nullable
    String body;

    @Nullable
    String whatWorked;

    @Nullable
    String whatDidNot;

    @Nullable
    String advice;

    @Nullable
    String targetGroup;

    @Nullable
    String timeUse;

    @Nullable
    String cost;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Enumerated(EnumType.STRING)
    List<Level> levels;

    @Enumerated(EnumType.STRING)
    @Nullable
    Orientation orientation;

    @JdbcTypeCode(SqlTypes.ARRAY)
    List<String> focusAreas;

    @JdbcTypeCode(SqlTypes.ARRAY)
    List<String> topics;

    @JdbcTypeCode(SqlTypes.JSON)
    List<PackageUse> packages;

    @Nullable
    String otherSectorGoal;

    @Nullable
    String municipality;

    @Nullable
    UUID themeGroup;

    @JdbcTypeCode(SqlTypes.JSON)
    List<Author> authors;

    /** The keys of the authors who are members: what a query asks for. */
    @JdbcTypeCode(SqlTypes.ARRAY)
    List<String> coAuthors;

    @JdbcTypeCode(SqlTypes.JSON)
    @Nullable
    Contact contact;

    @Nullable
    Integer year;

    String licence;

    @JdbcTypeCode(SqlTypes.JSON)
    @Nullable
    EvidenceProfile evidence;

    @JdbcTypeCode(SqlTypes.JSON)
    @Nullable
    Story story;

    @Nullable
    String kleNumber;

    void write(KnowledgeItemDraft draft, @Nullable UUID owner) {
        title = draft.title();
        summary = draft.summary() == null ? "" : draft.summary();
        kind = draft.kind();
        body = draft.body();
        language = language(draft);
        visibility = visibility(draft);
        outcome = draft.outcome();
        whatWorked = draft.whatWorked();
        whatDidNot = draft.whatDidNot();
        advice = draft.advice();
        targetGroup = draft.targetGroup();
        timeUse = draft.timeUse();
        cost = draft.cost();
        levels = draft.levels();
        orientation = draft.orientation();
        focusAreas = draft.focusAreas();
        topics = draft.topics();
        packages = draft.preventionPackages();
        otherSectorGoal = draft.otherSectorGoal();
        municipality = draft.municipality();
        themeGroup = owner;
        authors = draft.authors();
        coAuthors = keys(authors);
        contact = draft.contact();
        year = draft.year();
        licence = licence(draft);
        evidence = draft.evidence();
        story = draft.story();
        kleNumber = draft.kleNumber();
        externalId = draft.externalId();
    }

    static String language(KnowledgeItemDraft draft) {
        return draft.language() == null ? "da" : draft.language();
    }

    static Visibility visibility(KnowledgeItemDraft draft) {
        return draft.visibility() == null ? Visibility.PUBLIC : draft.visibility();
    }

    static String licence(KnowledgeItemDraft draft) {
        return draft.licence() == null ? Licences.USUAL : draft.licence();
    }

    /** What a merge patch is applied to, and what a repeated import is compared with. */
    KnowledgeItemDraft toDraft(@Nullable String themeGroupSlug) {
        return new KnowledgeItemDraft(
                title,
                summary.isEmpty() ? null : summary,
                kind,
                body,
                language,
                visibility,
                outcome,
                whatWorked,
                whatDidNot,
                advice,
                targetGroup,
                timeUse,
                cost,
                levels,
                orientation,
                focusAreas,
                topics,
                packages,
                otherSectorGoal,
                municipality,
                themeGroupSlug,
                authors,
                contact,
                year,
                licence,
                evidence,
                story,
                kleNumber,
                externalId);
    }

    /** The first draft of somebody who named no authors is their own. */
    void signedBy(Author author) {
        authors = List.of(author);
        coAuthors = keys(authors);
    }

    private static List<String> keys(List<Author> authors) {
        return authors.stream()
                .map(Author::memberId)
                .filter(Objects::nonNull)
                .map(member -> Actor.keyOf(Objects.requireNonNull(member)))
                .distinct()
                .toList();
    }
}
