package dk.videnrul.admission;

/** What has become of somebody's wish to be a member. */
public enum RequestStatus {
    OPEN,
    ACCEPTED,
    DECLINED,
    /** By the one who asked. */
    WITHDRAWN
}
