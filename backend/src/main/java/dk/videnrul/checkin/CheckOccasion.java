package dk.videnrul.checkin;

/** When in its life a group checks its work. */
public enum CheckOccasion {
    START,
    MIDWAY,
    CLOSING
}
