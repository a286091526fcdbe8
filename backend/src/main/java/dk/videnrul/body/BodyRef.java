package dk.videnrul.body;

/** A body, as something else names it. */
public record BodyRef(String slug, String name) {}
