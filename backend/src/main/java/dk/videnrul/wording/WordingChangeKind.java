package dk.videnrul.wording;

/** What became of words. */
public enum WordingChangeKind {
    ADDED,
    CHANGED,
    REMOVED
}
