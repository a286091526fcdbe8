package dk.videnrul.workshop;

/** When an answer is shown to others than the facilitators. */
public enum Moderation {
    /** Once a facilitator has let it through. */
    BEFORE,
    /** At once; a facilitator can hide it. */
    AFTER
}
