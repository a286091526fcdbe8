package dk.videnrul.search.danish;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SpellingDistanceTest {

    @Test
    void a_wrong_missing_or_extra_letter_is_one_slip() {
        assertThat(SpellingDistance.between("rygestlp", "rygestop")).isEqualTo(1);
        assertThat(SpellingDistance.between("rygetop", "rygestop")).isEqualTo(1);
        assertThat(SpellingDistance.between("rygestxop", "rygestop")).isEqualTo(1);
        assertThat(SpellingDistance.between("rygestop", "rygestop")).isZero();
    }

    @Test
    void letters_that_changed_places_were_doubled_or_sound_alike_are_less() {
        assertThat(SpellingDistance.between("sundehd", "sundhed")).isLessThan(1);
        assertThat(SpellingDistance.between("vacination", "vaccination")).isLessThan(1);
        assertThat(SpellingDistance.between("solkreme", "solcreme")).isLessThan(1);
    }

    @Test
    void another_keyboard_is_hardly_a_slip() {
        assertThat(SpellingDistance.between("sovn", "søvn")).isLessThan(0.5);
        assertThat(SpellingDistance.between("boernehave", "børnehave")).isLessThan(0.5);
        assertThat(SpellingDistance.between("maltid", "måltid")).isLessThan(0.5);
    }

    @Test
    void the_first_letter_is_seldom_wrong() {
        assertThat(SpellingDistance.between("kygestop", "rygestop"))
                .isGreaterThan(SpellingDistance.between("rykestop", "rygestop"));
    }

    @Test
    void what_is_too_long_to_be_a_word_is_far_from_all() {
        assertThat(SpellingDistance.between("x".repeat(500), "x")).isEqualTo(SpellingDistance.FAR);
    }
}
