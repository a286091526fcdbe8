package dk.videnrul.search.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PagingTest extends EngineTest {

    @ParameterizedTest
    @EnumSource
    void pages_hold_every_hit_once_in_the_order_of_one_long_page(Sort sort) {
        index(IntStream.range(0, 25)
                .mapToObj(n -> Item.titled("Tema " + n % 3 + " nr " + n).summary("ord ".repeat(n % 5)))
                .toArray(Item[]::new));
        index(Item.titled("Tema 1 nr 4").summary("ny"));

        List<String> all = titles(Query.of("tema").sorted(sort).limit(100));

        assertThat(all).hasSize(25);
        assertThat(pages("tema", sort)).isEqualTo(all);
    }

    @Test
    void the_last_page_has_no_next() {
        index(Item.titled("Tema A"), Item.titled("Tema B"));

        assertThat(search(Query.of("tema").limit(2)).next()).isNull();
        assertThat(search(Query.of("tema").limit(1)).next()).isNotNull();
        assertThat(search(Query.of("andet")).next()).isNull();
    }

    @Test
    void totals_and_facets_are_those_of_all_pages() {
        index(Item.titled("Tema A").kind("method"), Item.titled("Tema B").kind("method"));

        SearchResult second = search(Query.of("tema")
                .limit(1)
                .after(search(Query.of("tema").limit(1)).next()));

        assertThat(second.total()).isEqualTo(2);
        assertThat(second.facets().get(Facet.KIND)).containsExactly(new FacetCount("method", 2, false));
    }

    @Test
    void what_comes_and_goes_neither_repeats_nor_hides_a_hit() {
        index(
                Item.titled("A").published("2024-01-04T00:00:00Z"),
                Item.titled("B").published("2024-01-03T00:00:00Z"),
                Item.titled("C").published("2024-01-02T00:00:00Z"));
        SearchResult first = search(Query.of("").limit(2));

        index(Item.titled("Ny").published("2024-01-05T00:00:00Z"));
        engine.apply(List.of(new Change.Remove(Item.id("A"))), new Position("2"));

        assertThat(titles(first)).containsExactly("A", "B");
        assertThat(titles(Query.of("").limit(2).after(first.next()))).containsExactly("C");
    }

    @Test
    void what_was_looked_after_last_is_freshest_whenever_it_was_published() {
        index(
                Item.titled("Ny").published("2025-05-01T00:00:00Z").tended("2025-05-01T00:00:00Z"),
                Item.titled("Bekræftet").published("2020-01-01T00:00:00Z").tended("2025-06-01T00:00:00Z"),
                Item.titled("Glemt").published("2021-01-01T00:00:00Z").tended("2021-01-01T00:00:00Z"));

        assertThat(titles(Query.of("").sorted(Sort.FRESHEST))).containsExactly("Bekræftet", "Ny", "Glemt");
        assertThat(titles(Query.of("").sorted(Sort.NEWEST))).containsExactly("Ny", "Glemt", "Bekræftet");
    }

    @Test
    void titles_sort_as_danes_do() {
        index(
                Item.titled("Ældre"),
                Item.titled("Zebra"),
                Item.titled("Øl"),
                Item.titled("Aarhus"),
                Item.titled("abe"),
                Item.titled("Ål"));

        assertThat(titles(Query.of("").sorted(Sort.TITLE)))
                .containsExactly("abe", "Zebra", "Ældre", "Øl", "Ål", "Aarhus");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "AAAA", "????", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA//", "////////"})
    void another_key_is_refused(String key) {
        assertThatThrownBy(() -> search(Query.of("").sorted(Sort.TITLE).after(key)))
                .isInstanceOf(InvalidPageKeyException.class);
    }

    @Test
    void a_key_of_another_order_is_refused() {
        index(Item.titled("A"), Item.titled("B"));
        String key = search(Query.of("").limit(1).sorted(Sort.TITLE)).next();

        assertThatThrownBy(() -> search(Query.of("").sorted(Sort.NEWEST).after(key)))
                .isInstanceOf(InvalidPageKeyException.class);
    }

    private List<String> pages(String q, Sort sort) {
        var titles = new ArrayList<String>();
        String next = null;
        do {
            SearchResult page = search(Query.of(q).sorted(sort).limit(4).after(next));
            titles.addAll(titles(page));
            next = page.next();
        } while (next != null);
        return titles;
    }
}
