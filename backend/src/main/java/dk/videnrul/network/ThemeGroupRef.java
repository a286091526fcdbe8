package dk.videnrul.network;

/** A theme group, as something else names it. */
public record ThemeGroupRef(String slug, String name) {}
