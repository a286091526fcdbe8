package dk.videnrul.platform.outbox;

import java.util.List;

/**
 * A part of what is told.
 *
 * @param reached how far it was looked; behind the last row where what follows was out of date
 * @param more whether there may be more
 */
public record OutboxPart(List<OutboxRow> rows, Position reached, boolean more) {}
