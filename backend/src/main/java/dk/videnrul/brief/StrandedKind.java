package dk.videnrul.brief;

/** In what way something strands. */
public enum StrandedKind {
    /** It was rolled here and not answered for a fortnight. */
    ROLL_UNANSWERED,
    /** It was forwarded to a colleague, who has not opened it for a week. */
    FORWARD_UNOPENED,
    /** A trial whose planned end was more than thirty days ago. */
    TRIAL_OVERDUE,
    /** An own item that was published sixty days ago, and that nobody rolled on or tried. */
    ITEM_UNNOTICED
}
