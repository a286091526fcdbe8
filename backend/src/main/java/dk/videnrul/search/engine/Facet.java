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
    PREVENTION_PACKAGE
}
