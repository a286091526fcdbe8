package dk.videnrul.strategy;

/** What an element of a strategy is, from the whole to the single. */
public enum StrategyElementKind {
    MISSION,
    VISION,
    /** A focus area of the vocabulary with its motto (level 1). */
    FOCUS_AREA,
    /** How the network works (level 2). */
    WAY_OF_WORKING,
    /** What is to be reached, by whom and when (level 3). */
    GOAL;

    /** Whether a strategy has one at most. */
    boolean once() {
        return this == MISSION || this == VISION;
    }
}
