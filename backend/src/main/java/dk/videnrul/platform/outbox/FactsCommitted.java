package dk.videnrul.platform.outbox;

/** Told in the process after a transaction that wrote facts has committed: a reader need not wait for its next round. */
public record FactsCommitted() {}
