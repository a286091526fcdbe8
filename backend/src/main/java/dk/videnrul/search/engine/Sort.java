package dk.videnrul.search.engine;

public enum Sort {
    /** Best match first, then newest. */
    RELEVANCE,
    NEWEST,
    /** In Danish order: Æ, Ø, Å (and Aa) after Z. */
    TITLE
}
