package dk.videnrul.platform.idempotency;

/** Who is calling, as far as keys are concerned: keys of different callers never meet. */
public interface Caller {
    /** A stable name of the caller, never shown. */
    String key();
}
