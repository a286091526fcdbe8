package dk.videnrul.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NameSearchTest {

    @Test
    void every_word_is_looked_for_from_its_beginning() {
        assertThat(NameSearch.patterns("Anne-Grete  Ør")).containsExactly("% anne%", "% grete%", "% oer%");
    }

    @Test
    void accents_and_swedish_letters_are_written_as_danish_ones() {
        assertThat(NameSearch.patterns("Åse Sörén")).containsExactly("% aase%", "% soeren%");
    }

    @Test
    void signs_of_the_pattern_language_mean_themselves() {
        assertThat(NameSearch.patterns("100%_!")).containsExactly("% 100!%!_!!%");
    }
}
