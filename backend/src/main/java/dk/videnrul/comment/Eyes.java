package dk.videnrul.comment;

import java.util.Map;

/**
 * With whose eyes the comments of an item are read.
 *
 * @param moderator whether what was hidden is seen
 * @param own key of the caller, who goes on seeing what they wrote
 */
record Eyes(boolean moderator, String own) {

    boolean see(Comment comment) {
        return comment.status == CommentStatus.VISIBLE
                || (comment.status == CommentStatus.HIDDEN && (moderator || comment.isBy(own)));
    }

    Map<String, Object> parameters() {
        return Map.of("moderator", moderator, "own", own);
    }
}
