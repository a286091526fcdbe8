package dk.videnrul.knowledge;

import com.github.f4b6a3.uuid.UuidCreator;
import dk.videnrul.platform.problem.Refusal;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One piece of knowledge, good or bad: drafted, submitted, published, confirmed from time to time, and archived when its
 * time is over.
 */
@Entity
class KnowledgeItem extends ItemContent {
    @Id
    UUID id;

    /** Short and stable, for addresses and citations. */
    String publicId;

    @Version
    long version;

    @Enumerated(EnumType.STRING)
    ItemStatus status;

    boolean demo;
    String createdBy;
    Instant createdAt;
    Instant updatedAt;

    @Nullable
    Submission submission;

    @Nullable
    Return returned;

    /** Whether others have been asked to read it at some time; then it is no longer the author's alone to delete. */
    boolean everSubmitted;

    @Nullable
    Instant publishedAt;

    /** The day by which somebody should say whether it still holds; null for what only tells what happened. */
    @Nullable
    LocalDate reviewDue;

    @Nullable
    Instant confirmedAt;

    @Nullable
    Archiving archiving;

    /** The item that somebody tried, where this one tells what came of it. */
    @Nullable
    UUID derivedFrom;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    KnowledgeItem() {}

    @SuppressWarnings("NullAway.Init") // the rest is filled by write()
    KnowledgeItem(KnowledgeItemDraft draft, @Nullable UUID themeGroup, String createdBy, boolean demo, Instant now) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.publicId = PublicIds.next();
        this.status = ItemStatus.DRAFT;
        this.createdBy = createdBy;
        this.createdAt = now;
        this.updatedAt = now;
        this.demo = demo;
        write(draft, themeGroup);
    }

    /** Known from the beginning and never changed: where knowledge came from is no matter of taste. */
    void growOutOf(UUID origin) {
        derivedFrom = origin;
    }

    /** What is published and becomes another kind of knowledge gets that kind's time until its review. */
    void rewrite(KnowledgeItemDraft draft, @Nullable UUID owner, Instant now, LocalDate today) {
        boolean otherKind = kind != draft.kind();
        write(draft, owner);
        updatedAt = now;
        if (otherKind && status == ItemStatus.PUBLISHED) {
            reviewDue = kind.reviewDue(today);
        }
    }

    /** @throws Refusal.Conflict when it is no draft */
    void submit(@Nullable String by, Instant now) {
        refuseUnless(status == ItemStatus.DRAFT, "not-a-draft");
        status = ItemStatus.SUBMITTED;
        submission = new Submission(now, by);
        everSubmitted = true;
        returned = null;
        updatedAt = now;
    }

    boolean isOnlyADraft() {
        return status == ItemStatus.DRAFT && !everSubmitted;
    }

    /** @throws Refusal.Conflict when others have been asked to read it, or may read it */
    void requireOnlyADraft() {
        refuseUnless(isOnlyADraft(), "not-only-a-draft");
    }

    /** @throws Refusal.Conflict when it is not submitted */
    void withdraw(Instant now) {
        refuseUnless(status == ItemStatus.SUBMITTED, "not-submitted");
        status = ItemStatus.DRAFT;
        submission = null;
        updatedAt = now;
    }

    /** @throws Refusal.Conflict when it is not submitted */
    void sendBack(String comment, @Nullable String by, Instant now) {
        withdraw(now);
        returned = new Return(now, by, comment);
    }

    /** @throws Refusal.Conflict when it is published already */
    void publish(Instant now, LocalDate today) {
        refuseUnless(status != ItemStatus.PUBLISHED, "already-published");
        status = ItemStatus.PUBLISHED;
        publishedAt = publishedAt == null ? now : publishedAt;
        reviewDue = kind.reviewDue(today);
        submission = null;
        returned = null;
        archiving = null;
        updatedAt = now;
    }

    /** @throws Refusal.Conflict when it is not published, or does not grow old */
    LocalDate confirm(Instant now, LocalDate today) {
        refuseUnless(status == ItemStatus.PUBLISHED, "not-published");
        LocalDate next = kind.reviewDue(today);
        if (next == null) {
            throw new Refusal.Conflict("never-reviewed");
        }
        reviewDue = next;
        confirmedAt = now;
        return next;
    }

    /** @throws Refusal.Conflict when it is not published */
    void archive(String reason, @Nullable UUID supersededBy, Instant now) {
        refuseUnless(status == ItemStatus.PUBLISHED, "not-published");
        status = ItemStatus.ARCHIVED;
        archiving = new Archiving(now, reason, supersededBy);
        updatedAt = now;
    }

    /** When somebody last wrote it, or said that it still holds. */
    Instant tendedAt() {
        return confirmedAt != null && confirmedAt.isAfter(updatedAt) ? confirmedAt : updatedAt;
    }

    Freshness freshness(LocalDate today) {
        return Freshness.of(kind, reviewDue, today);
    }

    /** Whether somebody wrote it, alone or with others. */
    boolean isBy(String actor) {
        return createdBy.equals(actor) || coAuthors.contains(actor);
    }

    ItemGlance toGlance() {
        return new ItemGlance(
                id,
                publicId,
                title,
                summary,
                kind,
                outcome,
                status,
                visibility,
                themeGroup,
                municipality,
                publishedAt,
                updatedAt,
                reviewDue,
                version);
    }

    private static void refuseUnless(boolean possible, String conflict) {
        if (!possible) {
            throw new Refusal.Conflict(conflict);
        }
    }
}
