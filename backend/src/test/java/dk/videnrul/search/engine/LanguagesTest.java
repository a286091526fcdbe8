package dk.videnrul.search.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LanguagesTest extends EngineTest {

    @Test
    void an_english_word_is_found_in_any_form_in_an_english_item() {
        index(
                Item.titled("Walking to the school")
                        .summary("A policy for families")
                        .in("en"),
                Item.titled("Cykling").summary("Et andet emne"));

        assertThat(titles("schools")).containsExactly("Walking to the school");
        assertThat(titles("walked")).containsExactly("Walking to the school");
        assertThat(titles("policies")).containsExactly("Walking to the school");
        assertThat(search(Query.of("policies")).suggestion()).isNull();
        assertThat(search(Query.of("policies")).loose()).isFalse();
    }

    @Test
    void a_swedish_word_is_found_in_any_form_in_a_swedish_item() {
        index(Item.titled("Rökfria skolor").summary("Elevernas egna idéer").in("sv"), Item.titled("Cykling"));

        assertThat(titles("skolorna")).containsExactly("Rökfria skolor");
        assertThat(titles("elever")).containsExactly("Rökfria skolor");
    }

    @Test
    void other_languages_have_no_say_in_danish_items() {
        index(Item.titled("Policies i kommunen"), Item.titled("Skoler"));

        assertThat(search(Query.of("policy")).hits())
                .noneMatch(hit -> hit.title().text().equals("Skoler"));
        assertThat(titles("skole")).containsExactly("Skoler");
    }

    @Test
    void a_danish_word_still_finds_danish_items_first() {
        index(Item.titled("Skolens regler"), Item.titled("Skola och fritid").in("sv"));

        assertThat(titles("skole")).first().isEqualTo("Skolens regler");
    }

    @Test
    void what_was_found_is_marked_in_its_language() {
        index(Item.titled("Walking to the school")
                .summary("Two schools took part")
                .in("en"));

        Hit hit = search(Query.of("schools walk")).hits().getFirst();

        assertThat(marked(hit.title())).containsExactly("Walking", "school");
        assertThat(marked(hit.snippet())).containsExactly("schools");
    }

    @Test
    void a_minus_leaves_out_in_any_language() {
        index(
                Item.titled("Walking to school").in("en"),
                Item.titled("Walking at work").in("en"));

        assertThat(titles("walking -schools")).containsExactly("Walking at work");
    }
}
