package dk.videnrul.platform.outbox;

import java.time.Instant;

/** A fact with its place in the order of commits. */
public record OutboxRow(Position position, Fact fact, Instant at) {}
