package dk.videnrul.joining;

/** What became of a wish to join. */
public enum JoinRequestStatus {
    OPEN,
    ACCEPTED,
    DECLINED,
    WITHDRAWN
}
