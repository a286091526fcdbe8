package dk.videnrul.roll;

/** Where a roll stands with those to whom it was sent. */
public enum RollStatus {
    SENT,
    SEEN,
    TAKEN_UP,
    DECLINED;

    /** Whether somebody still has to say yes or no. */
    boolean waits() {
        return this == SENT || this == SEEN;
    }
}
