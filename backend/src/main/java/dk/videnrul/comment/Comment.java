package dk.videnrul.comment;

import com.github.f4b6a3.uuid.UuidCreator;
import dk.videnrul.platform.problem.Refusal;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What somebody said about an item, or the empty place of it. */
@Entity
class Comment {
    @Id
    UUID id;

    @Version
    long version;

    UUID item;

    @Nullable
    UUID answerTo;

    @Enumerated(EnumType.STRING)
    @Nullable
    CommentType type;

    @Nullable
    String text;

    @Enumerated(EnumType.STRING)
    CommentStatus status;

    @Nullable
    UUID author;

    /** Only where no member of the network stands behind the login. */
    @Nullable
    String authorName;

    String createdBy;
    Instant createdAt;

    @Nullable
    Instant editedAt;

    @Enumerated(EnumType.STRING)
    @Nullable
    CommentRemover removedBy;

    @Nullable
    String reason;

    boolean demo;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    Comment() {}

    @SuppressWarnings("NullAway.Init") // Hibernate sets the version
    Comment(UUID item, CommentDraft draft, Writer writer, Instant now) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.item = item;
        this.answerTo = draft.answerTo();
        this.type = draft.type();
        this.text = draft.text();
        this.status = CommentStatus.VISIBLE;
        this.author = writer.person();
        this.authorName = writer.person() == null ? writer.name() : null;
        this.createdBy = writer.key();
        this.createdAt = now;
        this.demo = writer.demo();
    }

    /** @param person the member of the network behind the login, where there is one */
    record Writer(
            String key, @Nullable UUID person, @Nullable String name, boolean demo) {}

    /** What a merge patch is applied to. */
    CommentDraft toDraft() {
        return new CommentDraft(type, text == null ? "" : text, answerTo);
    }

    /** @throws Refusal.Conflict when it was hidden or deleted */
    void change(CommentDraft changed, Instant now) {
        if (status != CommentStatus.VISIBLE) {
            throw new Refusal.Conflict("comment-not-visible");
        }
        type = changed.type();
        text = changed.text();
        editedAt = now;
    }

    /** @throws Refusal.Conflict when it is not there to be hidden */
    void hide(CommentRemover by, String why) {
        if (status != CommentStatus.VISIBLE) {
            throw new Refusal.Conflict("comment-not-visible");
        }
        status = CommentStatus.HIDDEN;
        removedBy = by;
        reason = why;
    }

    /** @throws Refusal.Conflict when it is not hidden */
    void show() {
        if (status != CommentStatus.HIDDEN) {
            throw new Refusal.Conflict("comment-not-hidden");
        }
        status = CommentStatus.VISIBLE;
        removedBy = null;
        reason = null;
    }

    /** Keeps nothing but the place, which answers still need. */
    void empty() {
        status = CommentStatus.DELETED;
        removedBy = CommentRemover.AUTHOR;
        text = null;
        author = null;
        authorName = null;
        reason = null;
        editedAt = null;
    }

    boolean isAnswer() {
        return answerTo != null;
    }

    boolean isBy(String key) {
        return createdBy.equals(key) && status != CommentStatus.DELETED;
    }
}
