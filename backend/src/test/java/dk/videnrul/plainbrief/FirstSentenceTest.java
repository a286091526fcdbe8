package dk.videnrul.plainbrief;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FirstSentenceTest {

    @Test
    void what_follows_the_first_sentence_is_left_out() {
        assertThat(FirstSentence.of("Flere kom. Det gik godt.")).isEqualTo("Flere kom.");
        assertThat(FirstSentence.of("Kom flere? Ja.")).isEqualTo("Kom flere?");
    }

    @Test
    void a_point_before_a_small_letter_ends_nothing() {
        assertThat(FirstSentence.of("Vi brugte bl.a. gåture. Det gik.")).isEqualTo("Vi brugte bl.a. gåture.");
    }

    @Test
    void the_marks_of_markdown_are_not_words() {
        assertThat(FirstSentence.of("* **Gåture** virkede.\n* Opslag gjorde ikke."))
                .isEqualTo("Gåture virkede.");
    }

    @Test
    void what_is_too_long_ends_between_two_words() {
        String sentence = FirstSentence.of("ord ".repeat(100));
        assertThat(sentence).endsWith("ord …").hasSizeLessThanOrEqualTo(FirstSentence.MOST + 2);
    }

    @Test
    void nothing_stays_nothing() {
        assertThat(FirstSentence.of(null)).isNull();
        assertThat(FirstSentence.of("  ")).isNull();
    }
}
