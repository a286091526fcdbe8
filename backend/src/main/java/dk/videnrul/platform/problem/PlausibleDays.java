package dk.videnrul.platform.problem;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A day of a century that is not ours is a slip of the keyboard. Lists that are ordered by days rely on these bounds. */
public final class PlausibleDays {
    private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2100, 12, 31);

    private PlausibleDays() {}

    /** @param pointer to the field that holds the day */
    public static void check(@Nullable LocalDate day, String pointer, Faults faults) {
        if (day != null && (day.isBefore(FIRST) || day.isAfter(LAST))) {
            faults.add(Fault.at(pointer, "day-out-of-range", FIRST.getYear(), LAST.getYear()));
        }
    }
}
