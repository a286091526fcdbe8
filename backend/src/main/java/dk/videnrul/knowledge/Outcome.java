package dk.videnrul.knowledge;

/** How it went. What did not work is worth as much as what did. */
public enum Outcome {
    POSITIVE,
    MIXED,
    NONE,
    NEGATIVE
}
