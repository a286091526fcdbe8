package dk.videnrul.search.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dk.videnrul.search.danish.DanishAnalyzers;
import dk.videnrul.search.engine.Explanations.How;
import dk.videnrul.search.engine.Explanations.Where;
import dk.videnrul.search.engine.Explanations.WordReason;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExplanationsTest extends EngineTest {

    @Test
    void a_word_is_found_as_it_is_written_and_within_compounds() {
        assertThat(reasons(
                        "støj",
                        Item.titled("Støj i klassen").summary("Trafikstøj").body("Ro")))
                .containsExactly(
                        new WordReason("støj", How.AS_WRITTEN, "Støj", Where.TITLE),
                        new WordReason("støj", How.WITHIN_COMPOUND, "Trafikstøj", Where.SUMMARY));
    }

    @Test
    void a_compound_is_found_by_its_parts() {
        assertThat(reasons("rygestop", Item.titled("Stop med at ryge")))
                .containsExactly(new WordReason("rygestop", How.BY_ITS_PARTS, "Stop", Where.TITLE));
    }

    @Test
    void a_misspelt_word_is_found_by_what_was_meant() {
        assertThat(reasons("sundehd", Item.titled("Sundhed")))
                .containsExactly(new WordReason("sundehd", How.REPAIRED, "Sundhed", Where.TITLE));
    }

    @Test
    void a_synonym_and_the_words_of_a_topic_are_told_as_such() {
        assertThat(reasons("larm", Item.titled("Støj")))
                .containsExactly(new WordReason("larm", How.SYNONYM, "Støj", Where.TITLE));
        assertThat(reasons("motion", Item.titled("Ud i skoven").called("Fysisk aktivitet", "motion")))
                .containsExactly(new WordReason("motion", How.AS_WRITTEN, "motion", Where.TOPICS));
    }

    @Test
    void neighbours_are_told_as_joined() {
        assertThat(reasons("ryge stop", Item.titled("Rygestop")))
                .contains(new WordReason("ryge stop", How.JOINED, "Rygestop", Where.TITLE));
    }

    @Test
    void what_an_attachment_says_is_told_as_such() {
        assertThat(reasons("drejebog", Item.titled("Rygestop").attached("Bilag", "En drejebog i otte trin")))
                .containsExactly(new WordReason("drejebog", How.IN_ATTACHMENT, "drejebog", Where.ATTACHMENT));
    }

    @Test
    void letters_are_told_where_nothing_has_the_words() {
        assertThat(reasons("akustisering", Item.titled("Akustik i hallen")))
                .containsExactly(new WordReason("akustisering", How.LETTERS, "Akustik", Where.TITLE));
    }

    @Test
    void a_word_of_another_language_is_found_as_it_is_written() {
        assertThat(reasons("schools", Item.titled("Walking to school").in("en")))
                .containsExactly(new WordReason("schools", How.AS_WRITTEN, "school", Where.TITLE));
    }

    @Test
    void topics_that_brought_a_hit_are_told() {
        index(
                Item.titled("Faldulykker").topics("fald"),
                Item.titled("Svimmelhed").topics("fald"));

        assertThat(search(Query.of("faldulykker")).relatedTopics()).containsExactly("fald");
        assertThat(search(Query.of("faldulykker").sorted(Sort.NEWEST)).relatedTopics())
                .isEmpty();
    }

    private List<WordReason> reasons(String q, Item item) {
        index(item);
        SearchResult found = search(Query.of(q));
        assertThat(found.hits()).isNotEmpty();
        try (var danish = new DanishAnalyzers()) {
            return new Explanations(danish, found.understood(), found.loose()).of(item.made());
        }
    }
}
