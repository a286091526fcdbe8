package dk.videnrul.methodcall;

/** How far a call has come: {@code draft → open → running → closed}, or {@code cancelled} on the way. */
public enum MethodCallStatus {
    DRAFT,
    /** Municipalities sign up. */
    OPEN,
    /** They try it and report. */
    RUNNING,
    CLOSED,
    CANCELLED
}
