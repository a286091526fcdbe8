package dk.videnrul.comment;

/** Whether a comment can be read: hidden by a moderator, deleted by its author. */
public enum CommentStatus {
    VISIBLE,
    HIDDEN,
    DELETED
}
