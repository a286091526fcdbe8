package dk.videnrul.checkin;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When a group should check its work again.
 *
 * @param months how often
 * @param lastOn when it did so last; where it never did, when it began; null where nobody knows
 * @param remindedOn when it was reminded last
 */
record RhythmRule(
        int months, @Nullable LocalDate lastOn, @Nullable LocalDate remindedOn) {
    static final int USUAL_MONTHS = 6;

    @Nullable
    LocalDate dueOn() {
        return lastOn == null ? null : lastOn.plusMonths(months);
    }

    boolean isLate(LocalDate today) {
        LocalDate due = dueOn();
        return due != null && !due.isAfter(today);
    }

    /** Once in each period: neither a check nor a reminder is younger than the rhythm. */
    boolean isToRemind(LocalDate today) {
        return isLate(today)
                && (remindedOn == null || !remindedOn.plusMonths(months).isAfter(today));
    }
}
