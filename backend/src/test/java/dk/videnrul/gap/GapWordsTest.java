package dk.videnrul.gap;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GapWordsTest {

    @Test
    void the_same_question_is_counted_as_one_however_it_is_typed() {
        assertThat(GapWords.of("  Sikker  \"skolevej\", -bus -\"gul bus\" "))
                .contains("sikker skolevej")
                .isEqualTo(GapWords.of("sikker Skolevej"));
        assertThat(GapWords.of("e-cigaretter 2026")).contains("e-cigaretter 2026");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "hanne@example.org",
                "se https://example.org",
                "www.example.org",
                "010190-1234",
                "0101901234",
                "12 34 56 78",
                "sag 12345",
                "+45 12345678",
                "en to tre fire fem seks syv",
                "?!",
                "a",
                "-rygestop"
            })
    void what_may_be_somebodys_or_says_nothing_is_not_counted(String typed) {
        assertThat(GapWords.of(typed)).isEmpty();
    }

    @Test
    void a_text_that_is_too_long_to_be_a_search_is_not_counted() {
        assertThat(GapWords.of("a".repeat(81))).isEmpty();
    }

    @Test
    void nobody_makes_a_gap_by_asking_again_on_the_same_day() {
        SeenToday seen = new SeenToday();
        LocalDate monday = LocalDate.of(2026, 11, 23);

        assertThat(seen.isNew("person:a", "kaffe", monday)).isTrue();
        assertThat(seen.isNew("person:a", "kaffe", monday)).isFalse();
        assertThat(seen.isNew("person:b", "kaffe", monday)).isTrue();
        assertThat(seen.isNew("person:a", "kaffe", monday.plusDays(1))).isTrue();
    }
}
