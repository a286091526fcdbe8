package dk.videnrul.search.engine;

public enum IndexState {
    READY,
    /** Nothing there yet. */
    MISSING,
    /** Made by other rules of analysis or another Lucene; searched as far as it can be read, but no longer written. */
    OUTDATED,
    /** Cannot be read. */
    CORRUPT
}
