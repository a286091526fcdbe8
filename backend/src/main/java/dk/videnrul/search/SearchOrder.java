package dk.videnrul.search;

/** The orders of a result. */
public enum SearchOrder {
    RELEVANCE,
    NEWEST,
    /** Written, changed or confirmed last comes first. */
    FRESHEST,
    TITLE
}
