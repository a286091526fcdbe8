package dk.videnrul.journey;

/** How it stands: the first four are those of rolls, the others those of trials. */
public enum JourneyStatus {
    SENT,
    SEEN,
    TAKEN_UP,
    DECLINED,
    CONSIDERING,
    RUNNING,
    ADOPTED,
    ADAPTED,
    STOPPED
}
