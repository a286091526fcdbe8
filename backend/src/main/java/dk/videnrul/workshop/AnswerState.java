package dk.videnrul.workshop;

/** Whether an answer counts and is shown. */
public enum AnswerState {
    /** A facilitator has not let it through yet. */
    WAITING,
    SHOWN,
    HIDDEN
}
