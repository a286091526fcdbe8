package dk.videnrul.expertise;

/** By what somebody can be asked, what counts most first. */
public enum Ground {
    /** Reported a trial and how it went. */
    TRIED(5),
    /** Reports a trial that is under way. */
    TRYING(3),
    WROTE(3),
    /** Chair, vice-chair or process leader of a theme group with the topic. */
    LEADS(3),
    /** Told of an experience in a comment. */
    EXPERIENCED(2),
    /** Says so in the profile. */
    COMPETENT(1);

    private final int weight;

    Ground(int weight) {
        this.weight = weight;
    }

    /** The second time says less than the first. */
    double weighed(int times) {
        return times == 0 ? 0 : weight * (1 + Math.log(times) / 2);
    }
}
