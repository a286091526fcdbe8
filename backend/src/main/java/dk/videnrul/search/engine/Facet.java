package dk.videnrul.search.engine;

public enum Facet {
    /** The group that owns it, and those that took it up. */
    THEME_GROUP,
    KIND,
    OUTCOME,
    FOCUS_AREA,
    TOPIC,
    MUNICIPALITY,
    REGION,
    YEAR,
    PREVENTION_PACKAGE,
    /** The municipalities that took it up, besides the one where it began. */
    ROLLED_TO,
    /** By the day of the review, in the ranges that a request names. */
    FRESHNESS
}
