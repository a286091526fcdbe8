package dk.videnrul.journey;

/** How knowledge got from one place to another. */
public enum JourneyEdgeKind {
    /** Somebody sent it there, with a reason. */
    ROLLED,
    /** A municipality tries it, or has. */
    TRIED,
    /** What was learned there was written down as an item of its own. */
    DERIVED,
    /** A newer item took its place. */
    SUPERSEDED,
    /** Somebody named it as an answer to a question. */
    ANSWERED
}
