package dk.videnrul.infopackage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ElectionTest {

    @ParameterizedTest
    @CsvSource({
        "2017-11-21, 2018-01-01, 2021-12-31",
        "2021-11-16, 2022-01-01, 2025-12-31",
        "2025-11-18, 2026-01-01, 2029-12-31",
        "2029-11-20, 2030-01-01, 2033-12-31"
    })
    void elections_are_on_the_third_tuesday_of_november_every_fourth_year(
            LocalDate day, LocalDate councilFrom, LocalDate councilUntil) {
        Election election = Election.in(day.getYear());
        assertThat(election.day()).isEqualTo(day);
        assertThat(election.councilFrom()).isEqualTo(councilFrom);
        assertThat(election.councilUntil()).isEqualTo(councilUntil);
        assertThat(election.packageDue()).isBetween(day, councilFrom);
        assertThat(Election.isOn(day)).isTrue();
        assertThat(Election.isOn(day.plusDays(7))).isFalse();
    }

    @Test
    void the_last_election_is_the_one_that_was_held() {
        assertThat(Election.lastBy(LocalDate.of(2025, 11, 17)).day()).isEqualTo("2021-11-16");
        assertThat(Election.lastBy(LocalDate.of(2025, 11, 18)).day()).isEqualTo("2025-11-18");
        assertThat(Election.lastBy(LocalDate.of(2028, 2, 29)).next().day()).isEqualTo("2029-11-20");
    }
}
