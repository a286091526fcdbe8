package dk.videnrul.search.engine;

public record FacetCount(String value, long count, boolean selected) {}
