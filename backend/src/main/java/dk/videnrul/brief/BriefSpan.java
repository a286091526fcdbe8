package dk.videnrul.brief;

import dk.videnrul.municipality.Gazetteer;
import dk.videnrul.platform.DanishTime;
import java.time.Instant;
import java.time.LocalDate;

/**
 * What a brief looks back on.
 *
 * @param from when what is new began to come
 * @param now when it is read
 */
record BriefSpan(Instant from, Instant now) {
    private static final int DAYS = 14;
    private static final int MOST_YEARS = 1;

    static BriefSpan usual(Instant now) {
        return since(Gazetteer.dayOf(now).minusDays(DAYS), now);
    }

    static BriefSpan since(LocalDate day, Instant now) {
        return new BriefSpan(DanishTime.startOf(day), now);
    }

    /** What came after a brief before this one, a year of it at most. */
    static BriefSpan after(Instant last, Instant now) {
        Instant earliest = DanishTime.startOf(earliest(Gazetteer.dayOf(now)));
        return new BriefSpan(last.isBefore(earliest) ? earliest : last, now);
    }

    static LocalDate earliest(LocalDate today) {
        return today.minusYears(MOST_YEARS);
    }

    LocalDate since() {
        return Gazetteer.dayOf(from);
    }

    LocalDate today() {
        return Gazetteer.dayOf(now);
    }

    Instant daysAgo(int days) {
        return DanishTime.startOf(today().minusDays(days));
    }
}
