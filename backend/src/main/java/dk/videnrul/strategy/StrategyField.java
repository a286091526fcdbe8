package dk.videnrul.strategy;

/** What of an element is another. */
public enum StrategyField {
    TEXT,
    FOCUS_AREAS,
    WAYS_OF_WORKING,
    OWNER,
    INDICATOR,
    TARGET,
    DUE
}
