package dk.videnrul.roll;

/** Which of the rolls that concern somebody: those that wait for their answer, or those that they sent. */
public enum RollBox {
    TO_ANSWER,
    SENT
}
