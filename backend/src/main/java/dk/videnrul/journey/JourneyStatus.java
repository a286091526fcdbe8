package dk.videnrul.journey;

/** How it stands: the first four are those of rolls, the next five those of trials, the others those of answers. */
public enum JourneyStatus {
    SENT,
    SEEN,
    TAKEN_UP,
    DECLINED,
    CONSIDERING,
    RUNNING,
    ADOPTED,
    ADAPTED,
    STOPPED,
    NAMED,
    ACCEPTED
}
