package dk.videnrul.comment;

import dk.videnrul.people.Byline;
import dk.videnrul.platform.http.Addressed;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A comment as its reader may see it. Of one that was taken away only the place is left, which its answers need.
 *
 * @param item short public id of the item that it is about
 * @param answerTo the comment that it answers
 * @param type null for an answer that names none
 * @param text plain text with line breaks; null where the reader sees only the place
 * @param author null where the reader sees only the place
 * @param editedAt when its author last changed it
 * @param removedBy who hid or deleted it
 * @param reason why it was hidden, for its author and the moderators
 * @param own whether the caller wrote it
 * @param demo whether it is invented for demonstration
 */
public record CommentView(
        UUID id,
        String item,
        @Nullable UUID answerTo,
        @Nullable CommentType type,
        CommentStatus status,
        @Nullable String text,
        @Nullable Byline author,
        Instant createdAt,
        @Nullable Instant editedAt,
        @Nullable CommentRemover removedBy,
        @Nullable String reason,
        boolean own,
        boolean demo,
        List<CommentAction> allowed,
        long version)
        implements Addressed {

    /** What a caller may do with a comment. */
    public enum CommentAction {
        CHANGE,
        DELETE,
        ANSWER,
        HIDE,
        SHOW
    }

    @Override
    public String path() {
        return "/api/v1/comments/" + id;
    }
}
