package dk.videnrul.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FreshnessTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @ParameterizedTest
    @CsvSource({
        "2027-11-22, CURRENT",
        "2026-12-23, CURRENT",
        "2026-12-22, REVIEW_DUE",
        "2026-11-22, REVIEW_DUE",
        "2026-08-24, REVIEW_DUE",
        "2026-08-23, OVERDUE",
        "2020-01-01, OVERDUE"
    })
    void a_review_is_asked_for_a_month_ahead_and_overdue_after_three(LocalDate reviewDue, Freshness expected) {
        assertThat(Freshness.of(reviewDue, TODAY)).isEqualTo(expected);
    }

    @Test
    void what_needs_no_review_does_not_grow_old() {
        assertThat(Freshness.of(null, TODAY)).isEqualTo(Freshness.TIMELESS);
        assertThat(Kind.EVENT_REPORT.isReviewed()).isFalse();
    }
}
