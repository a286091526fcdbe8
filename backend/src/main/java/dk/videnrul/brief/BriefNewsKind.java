package dk.videnrul.brief;

/** How an item of others comes to be in a brief. */
public enum BriefNewsKind {
    /** It was rolled here and waits for an answer. */
    ROLL_WAITING,
    /** It was rolled here and taken up. */
    ROLL_TAKEN_UP,
    SUGGESTED
}
