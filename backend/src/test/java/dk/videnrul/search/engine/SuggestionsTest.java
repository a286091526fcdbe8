package dk.videnrul.search.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SuggestionsTest extends EngineTest {

    @BeforeEach
    void index() {
        index(
                Item.titled("Rygestop for unge").kind("method"),
                Item.titled("Alkoholforbrug")
                        .summary("Diabetes og børn med ADHD")
                        .kind("result"));
    }

    @Test
    void puts_misspelt_words_right_and_leaves_the_others() {
        assertThat(suggestion("rygestoop")).isEqualTo("rygestop");
        assertThat(suggestion("Diabets hos unge")).isEqualTo("diabetes hos unge");
        assertThat(suggestion("alkholforbrug, diabetis")).isEqualTo("alkoholforbrug, diabetes");
    }

    @Test
    void inflected_words_and_parts_of_compounds_are_not_misspelt() {
        assertThat(suggestion("rygestoppet")).isNull();
        assertThat(suggestion("alkohol")).isNull();
        assertThat(suggestion("forbrugets")).isNull();
    }

    @Test
    void a_danish_word_is_not_misspelt_because_nobody_used_it() {
        assertThat(suggestion("dansk")).isNull();
        assertThat(suggestion("rygestol")).isNull();
    }

    @Test
    void only_what_finds_something_is_suggested() {
        assertThat(suggestion("rygestoop -unge")).isNull();
        assertThat(search(Query.of("rygestoop").with(Facet.KIND, "result")).suggestion())
                .isNull();
        assertThat(search(Query.of("rygestoop").with(Facet.KIND, "method")).suggestion())
                .isEqualTo("rygestop");
    }

    @Test
    void short_words_and_phrases_are_left_alone() {
        assertThat(suggestion("adh")).isNull();
        assertThat(suggestion("\"rygestoop\"")).isNull();
    }

    private String suggestion(String q) {
        return search(Query.of(q)).suggestion();
    }
}
