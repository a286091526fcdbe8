package dk.videnrul.platform.rhythm;

/** How often something comes again. */
public enum Pace {
    NEVER,
    DAILY,
    WEEKLY,
    /** On the first such weekday of the month. */
    MONTHLY
}
