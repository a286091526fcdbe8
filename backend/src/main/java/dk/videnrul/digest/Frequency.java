package dk.videnrul.digest;

import dk.videnrul.platform.rhythm.Pace;

/** How often somebody wants a digest. */
public enum Frequency {
    OFF(Pace.NEVER),
    DAILY(Pace.DAILY),
    WEEKLY(Pace.WEEKLY);

    private final Pace pace;

    Frequency(Pace pace) {
        this.pace = pace;
    }

    Pace pace() {
        return pace;
    }
}
