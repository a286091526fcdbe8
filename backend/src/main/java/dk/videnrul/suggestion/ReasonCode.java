package dk.videnrul.suggestion;

/** Why an item fits a place. */
public enum ReasonCode {
    TOPICS,
    PREVENTION_PACKAGES,
    FOCUS_AREAS,
    WORDS,
    /** Municipalities like this one tried it, whatever came of it. */
    TRIED_BY_PEERS,
    /** Municipalities tried it, whatever came of it. */
    TRIED
}
