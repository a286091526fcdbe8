package dk.videnrul.search.engine;

public enum Sort {
    /** Best match first, then newest. */
    RELEVANCE,
    NEWEST,
    /** What somebody wrote or looked after last comes first. */
    FRESHEST,
    /** In Danish order: Æ, Ø, Å (and Aa) after Z. */
    TITLE
}
