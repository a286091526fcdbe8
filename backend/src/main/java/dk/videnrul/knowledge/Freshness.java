package dk.videnrul.knowledge;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Whether somebody has said lately that an item still holds. It tells the reader; it never hides anything. */
public enum Freshness {
    CURRENT,
    /** The day on which somebody should look at it is near, or has come. */
    REVIEW_DUE,
    /** Nobody has looked at it for long after that day. */
    OVERDUE,
    /** What only tells what happened does not grow old. */
    TIMELESS;

    /** A review is asked for so many days ahead, so that there is time for it. */
    private static final int DAYS_AHEAD = 30;

    private static final int DAYS_OF_GRACE = 90;

    /** @param reviewDue null for what needs no review, and for what nobody has published yet */
    static Freshness of(Kind kind, @Nullable LocalDate reviewDue, LocalDate today) {
        boolean notYet = reviewDue == null && kind.isReviewed();
        return notYet ? CURRENT : of(reviewDue, today);
    }

    /** @param reviewDue null for what needs no review */
    public static Freshness of(@Nullable LocalDate reviewDue, LocalDate today) {
        if (reviewDue == null) {
            return TIMELESS;
        }
        if (reviewDue.isBefore(firstNotOverdue(today))) {
            return OVERDUE;
        }
        return reviewDue.isBefore(firstCurrent(today)) ? REVIEW_DUE : CURRENT;
    }

    /** The earliest review day of an item that is not overdue today. */
    public static LocalDate firstNotOverdue(LocalDate today) {
        return today.minusDays(DAYS_OF_GRACE);
    }

    /** The earliest review day of an item that is current today. */
    public static LocalDate firstCurrent(LocalDate today) {
        return today.plusDays(DAYS_AHEAD + 1L);
    }
}
