package dk.videnrul.event;

/** Whether it takes place. */
public enum EventStatus {
    PLANNED,
    CANCELLED
}
