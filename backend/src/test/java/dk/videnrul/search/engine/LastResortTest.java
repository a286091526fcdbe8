package dk.videnrul.search.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LastResortTest extends EngineTest {

    @Test
    void where_nothing_has_the_words_those_that_come_nearest_are_found_and_said_to_be() {
        index(Item.titled("Klasselokaler og akustik"), Item.titled("Cykler"));

        SearchResult parts = search(Query.of("rumakustikmåling"));
        SearchResult letters = search(Query.of("akustisering"));

        assertThat(titles(parts)).containsExactly("Klasselokaler og akustik");
        assertThat(parts.loose()).isTrue();
        assertThat(titles(letters)).containsExactly("Klasselokaler og akustik");
        assertThat(letters.loose()).isTrue();
        assertThat(marked(letters.hits().getFirst().title())).containsExactly("akustik");
    }

    @Test
    void what_has_one_of_the_words_is_not_loose() {
        index(Item.titled("Cykler til alle"), Item.titled("Klasselokaler og akustik"));

        SearchResult found = search(Query.of("cykler klasserumsakustikmåling"));

        assertThat(found.loose()).isFalse();
        assertThat(titles(found)).containsExactly("Cykler til alle");
    }

    @Test
    void the_letters_of_a_word_that_nothing_has_count_among_what_the_others_find() {
        index(
                Item.titled("Overvægt og sundhed").published("2024-01-01T00:00:00Z"),
                Item.titled("Overvægt og stigmatisering").published("2020-01-01T00:00:00Z"),
                Item.titled("Stigmatiseret"));

        SearchResult found = search(Query.of("afstigmatisering overvægt"));

        assertThat(titles(found)).containsExactly("Overvægt og stigmatisering", "Overvægt og sundhed");
        assertThat(found.loose()).isFalse();
    }

    @Test
    void a_filter_that_keeps_everything_away_is_not_evaded() {
        index(Item.titled("Akustik").kind("method"), Item.titled("Akustikken").kind("result"));

        SearchResult found = search(Query.of("akustik").with(Facet.KIND, "evidence"));

        assertThat(found.total()).isZero();
        assertThat(found.loose()).isFalse();
    }

    @Test
    void a_quoted_phrase_finds_itself_or_nothing() {
        index(Item.titled("Akustik i klassen"));

        assertThat(search(Query.of("\"klassens akustik\"")).total()).isZero();
    }

    @Test
    void what_is_left_out_stays_out() {
        index(Item.titled("Akustik i klassen"), Item.titled("Akustik i hallen"));

        assertThat(titles("akustisering -hallen")).containsExactly("Akustik i klassen");
    }

    @Test
    void letters_of_nothing_find_nothing() {
        index(Item.titled("Akustik i klassen"));

        assertThat(search(Query.of("xqzwv")).total()).isZero();
        assertThat(search(Query.of("og det")).total()).isZero();
    }

    @Test
    void a_word_that_is_hidden_from_the_reader_leads_them_to_what_comes_nearest_only() {
        index(Item.titled("Trampolin").forMembers(), Item.titled("Trampesti"));

        SearchResult found = search(Query.of("trampolin"));

        assertThat(titles(found)).containsExactly("Trampesti");
        assertThat(found.total()).isEqualTo(1);
        assertThat(found.loose()).isTrue();
    }

    @Test
    void pages_follow_each_other() {
        index(Item.titled("Akustik A"), Item.titled("Akustik B"));

        SearchResult first = search(Query.of("akustisering").limit(1));
        SearchResult second = search(Query.of("akustisering").limit(1).after(first.next()));

        assertThat(first.total()).isEqualTo(2);
        assertThat(titles(second)).doesNotContainAnyElementsOf(titles(first)).hasSize(1);
        assertThat(second.loose()).isTrue();
    }

    @Test
    void a_saved_search_does_not_wait_for_it() {
        Item item = Item.titled("Akustik");
        index(item);

        assertThat(engine.finds(Query.of("akustisering").made(), item.made().id()))
                .isFalse();
        assertThat(engine.ids(Query.of("akustisering").made()).ids()).isEmpty();
    }
}
