package dk.videnrul.checkin;

/** What became of a next step. */
public enum NextStepState {
    OPEN,
    OVERDUE,
    DONE,
    /** The group has checked its work again since. */
    SUPERSEDED
}
