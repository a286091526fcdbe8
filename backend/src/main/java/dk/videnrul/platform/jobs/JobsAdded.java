package dk.videnrul.platform.jobs;

/** Told in the process after a transaction that added jobs has committed: they need not wait for the next round. */
record JobsAdded() {}
