package dk.videnrul.plainbrief;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LixTest {

    @Test
    void words_in_a_sentence_and_long_words_of_a_hundred_count() {
        // 10 words in 2 sentences, of which 1 is long: 5 + 10.
        assertThat(Lix.of("Vi gik en tur i skoven. Naboerne kom også senere.")).isEqualTo(new Lix(15, Lix.Ease.EASY));
    }

    @Test
    void a_word_of_six_letters_is_not_long() {
        assertThat(Lix.of("Skoven").value()).isEqualTo(1);
        assertThat(Lix.of("Skovene").value()).isEqualTo(101);
    }

    @Test
    void long_words_in_long_sentences_are_hard() {
        Lix lix = Lix.of("Sundhedsfremmende tværsektorielle forebyggelsesindsatser implementeres "
                + "organisatorisk gennem kommunale koordinationsstrukturer.");
        assertThat(lix.ease()).isEqualTo(Lix.Ease.HARD);
    }

    @Test
    void the_borders_belong_to_the_harder_side() {
        assertThat(Lix.of(words(20, 3)).ease()).isEqualTo(Lix.Ease.MEDIUM);
        assertThat(Lix.of(words(20, 3)).value()).isEqualTo(35);
        assertThat(Lix.of(words(20, 5)).value()).isEqualTo(45);
        assertThat(Lix.of(words(20, 5)).ease()).isEqualTo(Lix.Ease.HARD);
    }

    @Test
    void a_text_without_words_is_easy() {
        assertThat(Lix.of(" … ")).isEqualTo(new Lix(0, Lix.Ease.EASY));
    }

    @Test
    void a_number_with_a_point_and_an_abbreviation_within_a_word_end_no_sentence() {
        assertThat(Lix.of("Det tog 2.5 timer i alt").value()).isLessThan(10);
    }

    private static String words(int all, int longOnes) {
        return "skovene ".repeat(longOnes) + "skov ".repeat(all - longOnes);
    }
}
