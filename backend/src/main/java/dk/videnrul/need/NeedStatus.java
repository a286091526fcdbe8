package dk.videnrul.need;

/** Where a question is. */
public enum NeedStatus {
    OPEN,
    /** Whoever answers for it has accepted an answer; others may still be added. */
    ANSWERED,
    /** Nobody waits for an answer any more. */
    WITHDRAWN
}
