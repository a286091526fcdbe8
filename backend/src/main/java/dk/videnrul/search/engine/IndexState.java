package dk.videnrul.search.engine;

public enum IndexState {
    READY,
    /** Nothing there yet. */
    MISSING,
    /** Made by other rules of analysis or another Lucene; searched as far as it can be read, but no longer written. */
    OUTDATED,
    /** Cannot be read. */
    CORRUPT,
    /** Somewhere else, and out of reach for now; it may well be there and whole. */
    AWAY
}
