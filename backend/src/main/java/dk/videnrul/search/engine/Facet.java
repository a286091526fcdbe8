package dk.videnrul.search.engine;

public enum Facet {
    THEME_GROUP,
    KIND,
    OUTCOME,
    FOCUS_AREA,
    TOPIC,
    MUNICIPALITY,
    REGION,
    YEAR,
    PREVENTION_PACKAGE,
    /** By the day of the review, in the ranges that a request names. */
    FRESHNESS
}
