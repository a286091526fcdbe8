package dk.videnrul.municipality;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MembershipPeriodTest {

    @Test
    void a_member_may_return_on_the_day_of_leaving() {
        assertThat(period(2001, 2010).overlaps(period(2010, null))).isFalse();
        assertThat(period(2010, null).overlaps(period(2001, 2010))).isFalse();
    }

    @Test
    void a_period_that_lasts_overlaps_everything_after_it_began() {
        assertThat(period(2001, null).overlaps(period(2020, 2021))).isTrue();
        assertThat(period(2001, null).overlaps(period(1990, 1995))).isFalse();
        assertThat(period(2001, null).overlaps(period(1990, null))).isTrue();
    }

    @Test
    void the_last_day_is_no_day_of_membership() {
        assertThat(period(2001, 2010).covers(LocalDate.of(2009, 12, 31))).isTrue();
        assertThat(period(2001, 2010).covers(LocalDate.of(2010, 1, 1))).isFalse();
    }

    private static MembershipPeriod period(int from, @Nullable Integer until) {
        return new MembershipPeriod(LocalDate.of(from, 1, 1), until == null ? null : LocalDate.of(until, 1, 1));
    }
}
