package dk.videnrul.comment;

/** Who took a comment away. */
public enum CommentRemover {
    AUTHOR,
    CHAIR,
    SECRETARIAT
}
