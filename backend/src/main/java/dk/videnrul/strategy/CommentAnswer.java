package dk.videnrul.strategy;

/** What became of what a coordinator said. */
public enum CommentAnswer {
    /** It was weighed, without a change of the text. */
    CONSIDERED,
    /** The text is changed by it. */
    ACCEPTED,
    DECLINED
}
