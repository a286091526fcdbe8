package dk.videnrul.trial;

/** How many trials an item has: of every status, under way, and finished. */
public record TrialCount(int total, int considering, int running, int finished) {
    public static final TrialCount NONE = new TrialCount(0, 0, 0, 0);

    TrialCount plus(TrialStatus status, int more) {
        return new TrialCount(
                total + more,
                considering + (status == TrialStatus.CONSIDERING ? more : 0),
                running + (status == TrialStatus.RUNNING ? more : 0),
                finished + (status.finished() ? more : 0));
    }

    TrialCount plus(TrialCount other) {
        return new TrialCount(
                total + other.total,
                considering + other.considering,
                running + other.running,
                finished + other.finished);
    }
}
