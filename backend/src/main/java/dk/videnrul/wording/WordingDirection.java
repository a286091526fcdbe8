package dk.videnrul.wording;

/** Who finds what. */
public enum WordingDirection {
    /** The words mean the same: who types one of them looks for all. */
    BOTH_WAYS,
    /** Who types one of the words looks for others as well, but not the other way round. */
    ONE_WAY
}
