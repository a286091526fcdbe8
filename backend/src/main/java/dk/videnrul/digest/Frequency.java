package dk.videnrul.digest;

/** How often somebody wants a digest. */
public enum Frequency {
    OFF,
    DAILY,
    WEEKLY
}
