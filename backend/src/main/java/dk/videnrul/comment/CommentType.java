package dk.videnrul.comment;

/** What a comment is, so that a reader sees at once whether somebody waits for an answer. */
public enum CommentType {
    QUESTION,
    EXPERIENCE,
    OBJECTION
}
