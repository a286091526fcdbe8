package dk.videnrul.webhook;

/** How far a message got. */
public enum DeliveryState {
    /** It is sent when it is due. */
    WAITING,
    SENDING,
    DELIVERED,
    /** It was tried for as long as a message is tried. */
    FAILED,
    /** It did not get through before its item changed again; what became of it is another message. */
    SUPERSEDED
}
