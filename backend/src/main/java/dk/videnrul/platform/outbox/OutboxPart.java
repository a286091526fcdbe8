package dk.videnrul.platform.outbox;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A part of what is told.
 *
 * @param reached how far it was looked; behind the last row where what follows was out of date
 * @param more whether there may be more
 */
public record OutboxPart(List<OutboxRow> rows, Position reached, boolean more) {

    /** When each thing last changed, in the order of the rows. */
    public Map<UUID, Instant> times() {
        Map<UUID, Instant> times = new LinkedHashMap<>();
        rows.forEach(row -> times.put(row.fact().subjectId(), row.at()));
        return times;
    }
}
