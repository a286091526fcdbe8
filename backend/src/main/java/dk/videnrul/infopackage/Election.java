package dk.videnrul.infopackage;

import java.net.URI;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;

/**
 * An ordinary election to municipal and regional councils, computed by the rule of Danish law: every fourth year on the
 * third Tuesday of November (2021, 2025, 2029 …); the new councils begin on 1 January after it.
 *
 * @param councilUntil last day of the councils that were elected
 * @param day of the vote
 * @param councilFrom first day of the councils that are elected
 * @param packageDue a day by which newly elected politicians can well have a package: the first of December, when the result
 *     is known and the new councils meet to share out their work
 * @param source where the days are told officially
 */
public record Election(LocalDate day, LocalDate councilFrom, LocalDate councilUntil, LocalDate packageDue, URI source) {
    /** Where the ministry that holds the elections tells of them. */
    private static final URI SOURCE = URI.create("https://valg.im.dk/");

    private static final int KNOWN_YEAR = 2025;
    private static final int EVERY_YEARS = 4;
    private static final int THIRD = 3;

    /** The election of a year in which there is one. */
    static Election in(int year) {
        LocalDate day = LocalDate.of(year, Month.NOVEMBER, 1)
                .with(TemporalAdjusters.dayOfWeekInMonth(THIRD, DayOfWeek.TUESDAY));
        LocalDate begins = LocalDate.of(year + 1, Month.JANUARY, 1);
        return new Election(
                day, begins, begins.plusYears(EVERY_YEARS).minusDays(1), LocalDate.of(year, Month.DECEMBER, 1), SOURCE);
    }

    /** The last election before a day, or on it. */
    static Election lastBy(LocalDate day) {
        int year = day.getYear() - Math.floorMod(day.getYear() - KNOWN_YEAR, EVERY_YEARS);
        Election candidate = in(year);
        return candidate.day.isAfter(day) ? in(year - EVERY_YEARS) : candidate;
    }

    Election next() {
        return in(day.getYear() + EVERY_YEARS);
    }

    static boolean isOn(LocalDate day) {
        return lastBy(day).day.equals(day);
    }
}
