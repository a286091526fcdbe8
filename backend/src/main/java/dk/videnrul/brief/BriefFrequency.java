package dk.videnrul.brief;

import dk.videnrul.platform.rhythm.Pace;

/** How often somebody wants the brief by e-mail. */
public enum BriefFrequency {
    OFF(Pace.NEVER),
    WEEKLY(Pace.WEEKLY),
    /** On the first such weekday of the month. */
    MONTHLY(Pace.MONTHLY);

    private final Pace pace;

    BriefFrequency(Pace pace) {
        this.pace = pace;
    }

    Pace pace() {
        return pace;
    }
}
