package dk.videnrul.forward;

/** What became of something that was forwarded. */
public enum ForwardStatus {
    SENT,
    OPENED,
    WITHDRAWN
}
