package dk.videnrul.strategy;

/** What became of an element. */
public enum StrategyChangeKind {
    ADDED,
    CHANGED,
    REMOVED
}
