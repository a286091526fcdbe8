package dk.videnrul.event;

/** Whether somebody has a seat. */
public enum RegistrationStatus {
    REGISTERED,
    WAITING
}
