package dk.videnrul.workshop;

/** What a theme or an answer is turned into. */
public enum OutcomeKind {
    /** A question to the network. */
    NEED,
    /** The draft of a knowledge item. */
    ITEM,
    /** A comment on an element of a version of the strategy that is out for consultation. */
    PROPOSAL
}
