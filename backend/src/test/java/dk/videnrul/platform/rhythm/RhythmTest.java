package dk.videnrul.platform.rhythm;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class RhythmTest {
    private static final ZoneId COPENHAGEN = ZoneId.of("Europe/Copenhagen");

    @Test
    void a_daily_digest_comes_at_the_hour_of_the_readers_own_clock() {
        assertThat(next(daily(8, COPENHAGEN), "2026-01-10T06:59:59Z")).isEqualTo("2026-01-10T07:00:00Z");
        assertThat(next(daily(8, COPENHAGEN), "2026-01-10T07:00:00Z")).isEqualTo("2026-01-11T07:00:00Z");
        assertThat(next(daily(8, ZoneId.of("America/Nuuk")), "2026-01-10T07:00:00Z"))
                .isEqualTo("2026-01-10T10:00:00Z");
        assertThat(next(daily(8, ZoneId.of("Pacific/Kiritimati")), "2026-01-10T07:00:00Z"))
                .isEqualTo("2026-01-10T18:00:00Z");
    }

    @Test
    void the_hour_stays_when_summer_time_begins_and_ends() {
        assertThat(next(daily(8, COPENHAGEN), "2026-03-28T08:00:00Z")).isEqualTo("2026-03-29T06:00:00Z");
        assertThat(next(daily(8, COPENHAGEN), "2026-10-24T08:00:00Z")).isEqualTo("2026-10-25T07:00:00Z");
    }

    @Test
    void an_hour_that_the_clocks_skip_is_the_next_one() {
        assertThat(next(daily(2, COPENHAGEN), "2026-03-28T12:00:00Z")).isEqualTo("2026-03-29T01:00:00Z");
        assertThat(next(daily(2, COPENHAGEN), "2026-03-29T01:00:00Z")).isEqualTo("2026-03-30T00:00:00Z");
    }

    @Test
    void an_hour_that_comes_twice_counts_once() {
        assertThat(next(daily(2, COPENHAGEN), "2026-10-24T12:00:00Z")).isEqualTo("2026-10-25T00:00:00Z");
        assertThat(next(daily(2, COPENHAGEN), "2026-10-25T00:00:00Z")).isEqualTo("2026-10-26T01:00:00Z");
    }

    @Test
    void a_weekly_digest_comes_on_its_day() {
        Rhythm tuesdays = new Rhythm(Pace.WEEKLY, 8, Weekday.TUESDAY, COPENHAGEN);
        assertThat(next(tuesdays, "2026-11-23T12:00:00Z")).isEqualTo("2026-11-24T07:00:00Z");
        assertThat(next(tuesdays, "2026-11-24T07:00:00Z")).isEqualTo("2026-12-01T07:00:00Z");
        assertThat(next(tuesdays, "2026-11-24T06:00:00Z")).isEqualTo("2026-11-24T07:00:00Z");
    }

    @Test
    void a_period_is_a_day_or_a_week_of_the_readers_own_calendar() {
        assertThat(daily(8, COPENHAGEN).periodOf(Instant.parse("2026-11-23T23:30:00Z")))
                .isEqualTo("2026-11-24");
        Rhythm sundays = new Rhythm(Pace.WEEKLY, 8, Weekday.SUNDAY, COPENHAGEN);
        assertThat(sundays.periodOf(Instant.parse("2027-01-03T07:00:00Z"))).isEqualTo("2026-W53");
    }

    @Test
    void a_monthly_one_comes_on_the_first_such_day_of_the_month() {
        Rhythm mondays = new Rhythm(Pace.MONTHLY, 8, Weekday.MONDAY, COPENHAGEN);
        assertThat(next(mondays, "2026-11-23T12:00:00Z")).isEqualTo("2026-12-07T07:00:00Z");
        assertThat(next(mondays, "2026-12-07T07:00:00Z")).isEqualTo("2027-01-04T07:00:00Z");
        assertThat(next(mondays, "2026-12-01T07:00:00Z")).isEqualTo("2026-12-07T07:00:00Z");
        assertThat(mondays.periodOf(Instant.parse("2026-12-07T07:00:00Z"))).isEqualTo("2026-12");
    }

    @Test
    void who_wants_none_is_never_due() {
        assertThat(new Rhythm(Pace.NEVER, 8, Weekday.MONDAY, COPENHAGEN).nextAfter(Instant.EPOCH))
                .isNull();
    }

    private static Rhythm daily(int hour, ZoneId zone) {
        return new Rhythm(Pace.DAILY, hour, Weekday.MONDAY, zone);
    }

    private static String next(Rhythm rhythm, String moment) {
        return String.valueOf(rhythm.nextAfter(Instant.parse(moment)));
    }
}
