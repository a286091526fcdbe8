package dk.videnrul.search.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RankingTest extends EngineTest {

    @Test
    void title_counts_more_than_topics_more_than_summary_more_than_body() {
        index(
                Item.titled("A").body("rygestop"),
                Item.titled("B").summary("rygestop"),
                Item.titled("C").called("rygestop"),
                Item.titled("Rygestop"));

        assertThat(titles("rygestop")).containsExactly("Rygestop", "C", "B", "A");
    }

    @Test
    void whole_word_before_compound_with_it_before_parts_of_it() {
        index(
                Item.titled("Stop med at ryge"),
                Item.titled("Rygestophold for alle"),
                Item.titled("Rygestop for unge"),
                Item.titled("Cykler"));

        assertThat(titles("rygestop"))
                .containsExactly("Rygestop for unge", "Rygestophold for alle", "Stop med at ryge");
    }

    @Test
    void a_simple_word_finds_compounds_with_it() {
        index(Item.titled("Alkoholforbrug i byen"), Item.titled("Børnehaver"), Item.titled("Sundhedsplejersker"));

        assertThat(titles("alkohol")).containsExactly("Alkoholforbrug i byen");
        assertThat(titles("barn")).containsExactly("Børnehaver");
        assertThat(titles("plejerske")).containsExactly("Sundhedsplejersker");
    }

    @Test
    void synonyms_of_topics_find_too() {
        index(Item.titled("Ny vej").called("Fysisk aktivitet", "motion", "exercise"), Item.titled("Andet"));

        assertThat(titles("motion")).containsExactly("Ny vej");
        assertThat(titles("exercise")).containsExactly("Ny vej");
    }

    @Test
    void documents_matching_more_words_rank_higher() {
        index(
                Item.titled("Søvn søvn søvn").summary("Søvn og søvn om søvn").body("Søvn"),
                Item.titled("Om noget").summary("God søvn hos teenagere"),
                Item.titled("Teenagere").summary("Teenagere er teenagere"),
                Item.titled("Ingen af delene"));

        assertThat(titles("søvn teenagere")).startsWith("Om noget").hasSize(3);
    }

    @Test
    void outcome_has_no_say_and_ties_go_to_the_newest() {
        index(
                Item.titled("Forsøg A").outcome("positive").published("2020-01-01T00:00:00Z"),
                Item.titled("Forsøg B").outcome("negative").published("2022-01-01T00:00:00Z"),
                Item.titled("Forsøg C").outcome("none").published("2021-01-01T00:00:00Z"));

        SearchResult found = search(Query.of("forsøg"));

        assertThat(titles(found)).containsExactly("Forsøg B", "Forsøg C", "Forsøg A");
        assertThat(found.hits())
                .extracting(Hit::score)
                .containsOnly(found.hits().getFirst().score());
    }

    @Test
    void nothing_typed_finds_everything_newest_first() {
        index(
                Item.titled("Gammel").published("2019-01-01T00:00:00Z"),
                Item.titled("Ny").published("2023-01-01T00:00:00Z"),
                Item.titled("Midt").published("2021-01-01T00:00:00Z"));

        assertThat(titles("")).containsExactly("Ny", "Midt", "Gammel");
        assertThat(titles("   ")).hasSize(3);
    }

    @Test
    void spelling_without_danish_letters_finds_the_same() {
        index(Item.titled("Ældrepleje i Århus"), Item.titled("Børn"));

        assertThat(titles("aeldrepleje")).containsExactly("Ældrepleje i Århus");
        assertThat(titles("aarhus")).containsExactly("Ældrepleje i Århus");
        assertThat(titles("boern")).containsExactly("Børn");
    }

    @Test
    void a_quoted_phrase_is_required_as_it_stands() {
        index(
                Item.titled("Røgfri skoletid i praksis"),
                Item.titled("Skoletid uden støj, røgfri gård"),
                Item.titled("Emner").called("røgfri", "skoletid"));

        assertThat(titles("\"røgfri skoletid\"")).containsExactly("Røgfri skoletid i praksis");
        assertThat(titles("“røgfri skoletid” praksis")).containsExactly("Røgfri skoletid i praksis");
        assertThat(titles("\"røgfri gård\"")).containsExactly("Skoletid uden støj, røgfri gård");
        assertThat(titles("\"røgfri pause\"")).isEmpty();
    }

    @Test
    void a_minus_leaves_out() {
        index(Item.titled("Alkohol i skolen"), Item.titled("Alkohol i jobcentret"), Item.titled("Tobak"));

        assertThat(titles("alkohol -skolen")).containsExactly("Alkohol i jobcentret");
        assertThat(titles("-alkohol")).containsExactly("Tobak");
        assertThat(titles("alkohol -\"i skolen\"")).containsExactly("Alkohol i jobcentret");
    }

    @Test
    void words_that_say_nothing_find_nothing() {
        index(Item.titled("Og det er så det"));

        assertThat(titles("og det")).isEmpty();
        assertThat(titles("!?")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"",
                "\"\"",
                "-",
                "--",
                "-\"",
                "\"-",
                "AND OR NOT",
                "title:x",
                "(((",
                "a~2",
                "*:*",
                "[a TO b]",
                "\\",
                "^5",
                "-\"\"",
                "„“",
                "😀",
                "\ud83d",
                "\0",
                "a\u0300",
                "rygestop^^\"",
                "mad- og måltid-",
                "-og",
                "\"og\""
            })
    void any_text_is_a_query(String q) {
        index(Item.titled("Rygestop"));

        assertThat(search(Query.of(q)).total()).isBetween(0L, 1L);
        assertThat(engine.complete(q, 5, Audience.GUEST)).hasSizeLessThan(2);
    }

    @Test
    void random_text_is_a_query() {
        index(Item.titled("Rygestophold på „byggepladsen“").summary("😀 æøå \"citat\" -minus"));
        var random = new Random(7);
        String letters = "abørgesthold -\"„“”()[]{}*?~^:\\/&|!+'😀\ud800\udc00æå\n\t\0\u200b0-9";

        for (int n = 0; n < (under == Engines.LUCENE ? 500 : 30); n++) {
            var q = new StringBuilder();
            for (int length = random.nextInt(40); length > 0; length--) {
                q.append(letters.charAt(random.nextInt(letters.length())));
            }
            search(Query.of(q.toString()));
            engine.complete(q.toString(), 3, Audience.GUEST);
        }
        search(Query.of("ord ".repeat(20_000)));
        search(Query.of("x".repeat(100_000)));
    }
}
