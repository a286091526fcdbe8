package dk.videnrul.search.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FacetsTest extends EngineTest {

    @Test
    void counts_every_dimension_exactly() {
        index(
                Item.titled("A")
                        .kind("method")
                        .year(2020)
                        .topics("tobak", "alkohol")
                        .municipality("0607"),
                Item.titled("B").kind("method").year(2021).topics("tobak").outcome("negative"),
                Item.titled("C").kind("result").themeGroup("natur"));

        SearchResult found = search(Query.of(""));

        assertThat(found.facets()).containsOnlyKeys(Facet.values());
        assertThat(counts(found, Facet.KIND)).containsExactly("method 2", "result 1");
        assertThat(counts(found, Facet.TOPIC)).containsExactly("tobak 2", "alkohol 1");
        assertThat(counts(found, Facet.YEAR)).containsExactly("2020 1", "2021 1");
        assertThat(counts(found, Facet.OUTCOME)).containsExactly("negative 1");
        assertThat(counts(found, Facet.THEME_GROUP)).containsExactly("natur 1");
        assertThat(counts(found, Facet.MUNICIPALITY)).containsExactly("0607 1");
        assertThat(counts(found, Facet.REGION)).isEmpty();
    }

    @Test
    void values_of_one_dimension_are_alternatives_and_dimensions_restrict_each_other() {
        index(
                Item.titled("A").kind("method").year(2020),
                Item.titled("B").kind("result").year(2020),
                Item.titled("C").kind("evidence").year(2020),
                Item.titled("D").kind("method").year(2021));

        Query query = Query.of("")
                .with(Facet.KIND, "method", "result")
                .with(Facet.YEAR, "2020")
                .sorted(Sort.TITLE);

        assertThat(titles(query)).containsExactly("A", "B");
    }

    @Test
    void a_dimension_is_not_narrowed_by_its_own_filter() {
        index(
                Item.titled("A").kind("method").year(2020),
                Item.titled("B").kind("result").year(2020),
                Item.titled("C").kind("result").year(2021));

        SearchResult found = search(Query.of("").with(Facet.KIND, "result"));

        assertThat(found.total()).isEqualTo(2);
        assertThat(counts(found, Facet.KIND)).containsExactly("result 2", "method 1");
        assertThat(counts(found, Facet.YEAR)).containsExactly("2020 1", "2021 1");
        assertThat(found.facets().get(Facet.KIND))
                .extracting(FacetCount::value, FacetCount::selected)
                .containsExactly(tuple("result", true), tuple("method", false));
    }

    @Test
    void counts_follow_the_text() {
        index(Item.titled("Tobak").kind("method"), Item.titled("Alkohol").kind("result"));

        assertThat(counts(search(Query.of("tobak")), Facet.KIND)).containsExactly("method 1");
    }

    @Test
    void a_chosen_value_is_shown_though_nothing_has_it() {
        index(Item.titled("A").kind("method"));

        SearchResult found = search(Query.of("").with(Facet.KIND, "result").with(Facet.REGION, "nord"));

        assertThat(found.total()).isZero();
        assertThat(counts(found, Facet.KIND)).contains("result 0");
        assertThat(counts(found, Facet.REGION)).containsExactly("nord 0");
    }

    @Test
    void shows_the_hundred_most_frequent_values_and_those_chosen() {
        index(IntStream.range(0, 150)
                .mapToObj(n -> Item.titled("Nr " + n).topics("a%03d".formatted(n), "alle"))
                .toArray(Item[]::new));

        assertThat(counts(search(Query.of("")), Facet.TOPIC)).hasSize(100).startsWith("alle 150");
        assertThat(counts(search(Query.of("").with(Facet.TOPIC, "a149")), Facet.TOPIC))
                .hasSize(101)
                .contains("a149 1");
    }

    @Test
    void an_empty_index_has_empty_facets() {
        assertThat(search(Query.of("x").with(Facet.KIND, "method")).total()).isZero();
    }

    private static List<String> counts(SearchResult result, Facet facet) {
        return result.facets().getOrDefault(facet, List.of()).stream()
                .map(each -> each.value() + " " + each.count())
                .toList();
    }
}
