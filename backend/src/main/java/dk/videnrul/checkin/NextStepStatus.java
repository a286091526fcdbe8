package dk.videnrul.checkin;

/** What somebody says of a next step; whether it is late, and of what is new, the calendar knows. */
public enum NextStepStatus {
    OPEN,
    DONE
}
