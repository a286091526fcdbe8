package dk.videnrul.strategy;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a goal lacks, from which its place on the dashboard follows. */
record GoalAttention(boolean overdue, boolean withoutEvidence, boolean open) {

    static GoalAttention of(GoalStatus status, @Nullable LocalDate due, long evidence, LocalDate today) {
        return new GoalAttention(
                status.open() && due != null && due.isBefore(today),
                status != GoalStatus.DROPPED && evidence == 0,
                status.open());
    }

    /** Low ones come first. */
    int rank() {
        if (overdue) {
            return withoutEvidence ? 0 : 1;
        }
        if (withoutEvidence) {
            return 2;
        }
        return open ? 3 : 4;
    }
}
