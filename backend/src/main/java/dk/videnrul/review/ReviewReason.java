package dk.videnrul.review;

/** Why an item waits for somebody. */
public enum ReviewReason {
    /** It was submitted, to be published or sent back. */
    SUBMITTED,
    /** The day has come on which somebody should say whether it still holds. */
    REVIEW_DUE
}
