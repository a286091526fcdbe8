package dk.videnrul.platform.outbox;

import java.util.Optional;

/** A reader of the outbox for whose progress others wait. */
public interface OutboxReader {

    /** The place of the last row that it has worked in; empty while it has to begin anew. */
    Optional<Position> readTo();
}
