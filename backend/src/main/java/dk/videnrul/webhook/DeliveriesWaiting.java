package dk.videnrul.webhook;

/** Told in the process after a transaction that put something in line by hand: it need not wait for the next round. */
record DeliveriesWaiting() {}
