package dk.videnrul.checkin;

/** A draft is the writers' own; what is finished is the group's, and does not change. */
public enum CheckInStatus {
    DRAFT,
    FINISHED
}
