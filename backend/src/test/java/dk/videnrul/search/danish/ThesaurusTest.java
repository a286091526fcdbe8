package dk.videnrul.search.danish;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ThesaurusTest {

    private final Thesaurus thesaurus = Thesaurus.get();

    @Test
    void knows_words_by_their_senses() {
        assertThat(thesaurus.senses("arbejdsløs")).contains(List.of("ledig", "arbejdsledig"));
        assertThat(thesaurus.senses("larm"))
                .anySatisfy(sense -> assertThat(sense).contains("støj"));
    }

    @Test
    void reads_inflected_words_and_other_spellings() {
        assertThat(thesaurus.senses("arbejdsløse")).isEqualTo(thesaurus.senses("arbejdsløs"));
        assertThat(thesaurus.senses("stoej")).isEqualTo(thesaurus.senses("støj"));
    }

    @Test
    void knows_nothing_of_other_words() {
        assertThat(thesaurus.senses("rygestoop")).isEmpty();
        assertThat(thesaurus.senses("")).isEmpty();
        assertThat(thesaurus.senses("日本")).isEmpty();
    }
}
