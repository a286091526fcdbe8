package dk.videnrul.platform.rhythm;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * When something is due for somebody. An hour that the clocks skip is the next one there is; of an hour that comes twice the
 * first one counts.
 *
 * @param weekday of what comes weekly, or on the first such day of a month
 */
public record Rhythm(Pace pace, int hour, Weekday weekday, ZoneId zone) {

    /** The first time after a moment; null where there is none. */
    public @Nullable Instant nextAfter(Instant moment) {
        if (pace == Pace.NEVER) {
            return null;
        }
        LocalDate day = firstFrom(moment.atZone(zone).toLocalDate());
        Instant next = on(day);
        while (!next.isAfter(moment)) {
            day = following(day);
            next = on(day);
        }
        return next;
    }

    /** The period to which something belongs that is due at a time: it comes once in each. */
    public String periodOf(Instant due) {
        ZonedDateTime local = due.atZone(zone);
        return switch (pace) {
            case NEVER, DAILY -> local.toLocalDate().toString();
            case WEEKLY ->
                String.format(
                        Locale.ROOT,
                        "%04d-W%02d",
                        local.get(IsoFields.WEEK_BASED_YEAR),
                        local.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
            case MONTHLY -> String.format(Locale.ROOT, "%04d-%02d", local.getYear(), local.getMonthValue());
        };
    }

    private LocalDate firstFrom(LocalDate day) {
        return switch (pace) {
            case NEVER, DAILY -> day;
            case WEEKLY -> day.with(TemporalAdjusters.nextOrSame(weekday.toDay()));
            case MONTHLY -> ofMonth(day);
        };
    }

    private LocalDate following(LocalDate day) {
        return switch (pace) {
            case NEVER, DAILY -> day.plusDays(1);
            case WEEKLY -> day.plusWeeks(1);
            case MONTHLY -> ofMonth(day.plusMonths(1));
        };
    }

    private LocalDate ofMonth(LocalDate day) {
        return day.with(TemporalAdjusters.firstInMonth(weekday.toDay()));
    }

    private Instant on(LocalDate day) {
        return day.atTime(hour, 0).atZone(zone).toInstant();
    }
}
