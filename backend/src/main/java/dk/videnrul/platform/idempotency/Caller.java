package dk.videnrul.platform.idempotency;

import java.util.OptionalInt;

/** Who is calling, as far as keys and budgets are concerned. */
public interface Caller {
    /** What sort of caller, by which budgets differ. */
    enum Kind {
        GUEST,
        PERSON,
        PARTNER
    }

    Kind kind();

    /** A stable name of the caller, never shown; those of different callers never meet. */
    String key();

    /** What was agreed that the caller may spend a minute; empty where nothing was. */
    OptionalInt perMinute();
}
