package dk.videnrul.strategy;

/** By which a goal is measured. All of them are counted; none is typed in. */
public enum GoalIndicator {
    /** Median days until knowledge is tried elsewhere; fewer are better. */
    TIME_TO_PRACTICE,
    /** Rolls to theme groups. */
    ROLLS_ACROSS_GROUPS,
    /** Items that were published in the goal's focus areas. */
    PUBLISHED_ITEMS,
    /** Municipalities that took up or tried something of somebody else. */
    REACHED_MUNICIPALITIES,
    /** Information packages that came out for the first time in the goal's focus areas. */
    ISSUED_PACKAGES,
    /** Reached when there is evidence. */
    MILESTONE;

    /** Nobody sets a target for what is either there or not. */
    boolean hasTarget() {
        return this != MILESTONE;
    }

    /** Whether a value is as good as the target. */
    boolean isMet(double value, double target) {
        return this == TIME_TO_PRACTICE ? value <= target : value >= target;
    }
}
