package dk.videnrul.search.engine;

/** How far the feed has come; means nothing to the engine. */
public record Position(String value) {}
