package dk.videnrul.trial;

/** Whether those who tried it would recommend it to others. */
public enum Recommendation {
    YES,
    NO,
    UNSURE
}
