package dk.videnrul.platform.outbox;

/** Told on every node after a transaction of any node wrote facts: a reader need not wait for its next round. */
public record FactsCommitted() {}
