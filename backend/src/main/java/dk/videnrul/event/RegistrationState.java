package dk.videnrul.event;

/** Whether one can register now; where it is full, for the waiting list. */
public enum RegistrationState {
    OPEN,
    FULL,
    CLOSED,
    OVER,
    CANCELLED
}
