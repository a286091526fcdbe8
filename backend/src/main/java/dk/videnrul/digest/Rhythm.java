package dk.videnrul.digest;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * When somebody's digests are due. An hour that the clocks skip is the next one there is; of an hour that comes twice the
 * first one counts.
 *
 * @param weekday of weekly digests
 */
record Rhythm(Frequency frequency, int hour, Weekday weekday, ZoneId zone) {

    /** The first time after a moment; null where there is none. */
    @Nullable
    Instant nextAfter(Instant moment) {
        if (frequency == Frequency.OFF) {
            return null;
        }
        LocalDate day = moment.atZone(zone).toLocalDate();
        if (frequency == Frequency.WEEKLY) {
            day = day.with(TemporalAdjusters.nextOrSame(weekday.toDay()));
        }
        int step = frequency == Frequency.WEEKLY ? 7 : 1;
        Instant next = on(day);
        while (!next.isAfter(moment)) {
            day = day.plusDays(step);
            next = on(day);
        }
        return next;
    }

    /** The period to which a digest belongs that is due at a time: there is one digest in each. */
    String periodOf(Instant due) {
        ZonedDateTime local = due.atZone(zone);
        return frequency == Frequency.WEEKLY
                ? String.format(
                        Locale.ROOT,
                        "%04d-W%02d",
                        local.get(IsoFields.WEEK_BASED_YEAR),
                        local.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR))
                : local.toLocalDate().toString();
    }

    private Instant on(LocalDate day) {
        return day.atTime(hour, 0).atZone(zone).toInstant();
    }
}
