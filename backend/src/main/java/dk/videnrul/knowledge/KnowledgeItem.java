package dk.videnrul.knowledge;

import com.github.f4b6a3.uuid.UuidCreator;
import dk.videnrul.identity.Visibility;
import dk.videnrul.platform.problem.Refusal;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** One piece of knowledge, good or bad: it is drafted, published, and archived when its time is over. */
@Entity
class KnowledgeItem {
    @Id
    UUID id;

    /** Short and stable, for addresses and citations. */
    String publicId;

    @Version
    long version;

    @Nullable
    String externalId;

    @Enumerated(EnumType.STRING)
    ItemStatus status;

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

    boolean demo;
    String createdBy;
    Instant createdAt;
    Instant updatedAt;

    @Nullable
    Instant publishedAt;

    @Nullable
    LocalDate reviewDue;

    @Nullable
    Instant archivedAt;

    @Nullable
    String archiveReason;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    KnowledgeItem() {}

    @SuppressWarnings("NullAway.Init") // the rest is filled by write()
    KnowledgeItem(KnowledgeItemDraft draft, @Nullable UUID themeGroup, String createdBy, boolean demo, Instant now) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.publicId = PublicIds.next();
        this.status = ItemStatus.DRAFT;
        this.createdBy = createdBy;
        this.createdAt = now;
        this.demo = demo;
        write(draft, themeGroup, now);
    }

    void write(KnowledgeItemDraft draft, @Nullable UUID owner, Instant now) {
        title = draft.title();
        summary = draft.summary();
        kind = draft.kind();
        body = draft.body();
        language = draft.language() == null ? "da" : draft.language();
        visibility = draft.visibility() == null ? Visibility.PUBLIC : draft.visibility();
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
        contact = draft.contact();
        year = draft.year();
        licence = draft.licence() == null ? "CC BY 4.0" : draft.licence();
        evidence = draft.evidence();
        story = draft.story();
        kleNumber = draft.kleNumber();
        externalId = draft.externalId();
        updatedAt = now;
    }

    /** What a merge patch is applied to, and what a repeated import is compared with. */
    KnowledgeItemDraft toDraft(@Nullable String themeGroupSlug) {
        return new KnowledgeItemDraft(
                title,
                summary,
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

    /** @throws Refusal.Conflict when it is published already */
    void publish(Instant now, LocalDate today) {
        if (status == ItemStatus.PUBLISHED) {
            throw new Refusal.Conflict("already-published");
        }
        status = ItemStatus.PUBLISHED;
        publishedAt = publishedAt == null ? now : publishedAt;
        reviewDue = kind.reviewDue(today);
        archivedAt = null;
        archiveReason = null;
        updatedAt = now;
    }

    /** @throws Refusal.Conflict when it is not published */
    void archive(String reason, Instant now) {
        if (status != ItemStatus.PUBLISHED) {
            throw new Refusal.Conflict("not-published");
        }
        status = ItemStatus.ARCHIVED;
        archivedAt = now;
        archiveReason = reason;
        updatedAt = now;
    }
}
