package dk.videnrul.search.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CompletionsTest extends EngineTest {

    @Test
    void titles_that_begin_with_it_come_before_those_that_contain_it() {
        index(
                Item.titled("Fælles rygestop").published("2025-01-01T00:00:00Z"),
                Item.titled("Rygestop i praksis"),
                Item.titled("Motion"));

        assertThat(complete("ryge")).containsExactly("Rygestop i praksis", "Fælles rygestop");
        assertThat(complete("RYGESTOP i p")).containsExactly("Rygestop i praksis");
        assertThat(complete("praksis ryg")).containsExactly("Rygestop i praksis");
        assertThat(complete("praksis motion")).isEmpty();
    }

    @Test
    void words_within_compounds_come_last() {
        index(
                Item.titled("Rygestop i praksis").published("2025-01-01T00:00:00Z"),
                Item.titled("Sig stop i tide"),
                Item.titled("Stop nu"));

        assertThat(complete("stop")).containsExactly("Stop nu", "Sig stop i tide", "Rygestop i praksis");
        assertThat(complete("stop i prak")).containsExactly("Rygestop i praksis");
        assertThat(complete("top")).isEmpty();
    }

    @Test
    void a_slip_is_forgiven_where_nothing_is_called_as_typed() {
        index(Item.titled("Ensomhed blandt ældre"), Item.titled("Motion på recept"));

        assertThat(complete("ensohm")).containsExactly("Ensomhed blandt ældre");
        assertThat(complete("ensomhde blant æl")).containsExactly("Ensomhed blandt ældre");
        assertThat(complete("aldre")).containsExactly("Ensomhed blandt ældre");
        assertThat(complete("motoin")).containsExactly("Motion på recept");
        assertThat(complete("mtn")).isEmpty();
    }

    @Test
    void words_of_what_one_may_not_see_are_not_completed() {
        index(Item.titled("Hemmelig kolonihave").forMembers());

        assertThat(complete("kolo")).isEmpty();
        assertThat(complete("have")).isEmpty();
        assertThat(complete("hemmlig")).isEmpty();
    }

    @Test
    void danish_letters_may_be_typed_as_two() {
        index(Item.titled("Ældre på Ærø"));

        assertThat(complete("ael")).containsExactly("Ældre på Ærø");
        assertThat(complete("ældre på ær")).containsExactly("Ældre på Ærø");
    }

    @Test
    void the_same_title_comes_once() {
        index(Item.titled("Temadag"));
        SearchDocument twin = Item.titled("Temadag").made();
        engine.apply(
                List.of(new Change.Put(new SearchDocument(
                        Item.id("andet id"),
                        "x",
                        twin.title(),
                        "",
                        "",
                        "da",
                        "method",
                        null,
                        "published",
                        "public",
                        null,
                        null,
                        null,
                        null,
                        null,
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        null,
                        Item.LONG_AGO,
                        null,
                        List.of("x"),
                        List.of(),
                        List.of(),
                        1))),
                new Position("2"));

        assertThat(complete("tema")).containsExactly("Temadag");
    }

    @Test
    void gives_no_more_than_asked_for() {
        index(Item.titled("Tema A"), Item.titled("Tema B"), Item.titled("Tema C"));

        assertThat(engine.complete("tema", 2, Audience.GUEST)).hasSize(2);
        assertThat(engine.complete("", 2, Audience.GUEST)).isEmpty();
    }

    private List<String> complete(String prefix) {
        return engine.complete(prefix, 10, Audience.GUEST).stream()
                .map(Completion::title)
                .toList();
    }
}
