package dk.videnrul.knowledge;

import java.time.LocalDate;
import java.time.Period;
import org.jspecify.annotations.Nullable;

/** What sort of knowledge an item is. */
public enum Kind {
    EXPERIENCE(true, Period.ofYears(3)),
    METHOD(true, Period.ofYears(2)),
    RESULT(true, Period.ofYears(3)),
    EVIDENCE(false, Period.ofYears(2)),
    MATERIAL(false, Period.ofYears(2)),
    EVENT_REPORT(false, null);

    private final boolean outcomeNeeded;
    private final @Nullable Period reviewAfter;

    Kind(boolean outcomeNeeded, @Nullable Period reviewAfter) {
        this.outcomeNeeded = outcomeNeeded;
        this.reviewAfter = reviewAfter;
    }

    /** Whether it says nothing without telling how it went. */
    boolean needsOutcome() {
        return outcomeNeeded;
    }

    /** Whether somebody should look at it from time to time. */
    boolean isReviewed() {
        return reviewAfter != null;
    }

    /** The day by which somebody should say whether it is still valid; null for what is only history. */
    @Nullable
    LocalDate reviewDue(LocalDate published) {
        return reviewAfter == null ? null : published.plus(reviewAfter);
    }
}
