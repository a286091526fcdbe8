package dk.videnrul.strategy;

/** Where a version of the strategy is. */
public enum StrategyStatus {
    DRAFT,
    /** Coordinators say what they think of it. */
    CONSULTATION,
    /** The one that holds in its period. */
    ADOPTED,
    /** The version that was drafted from it was adopted for the same time. */
    REPLACED,
    ARCHIVED
}
