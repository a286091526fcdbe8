package dk.videnrul.search.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The same index says other things on another day. */
class ReviewDaysTest extends EngineTest {

    @BeforeEach
    void four_items() {
        index(
                Item.titled("Snart").reviewDue("2026-06-10").kind("method"),
                Item.titled("Længe siden").reviewDue("2026-01-10").kind("method"),
                Item.titled("Langt ude").reviewDue("2028-01-10").kind("result"),
                Item.titled("Altid").kind("result"));
    }

    @Test
    void values_are_counted_as_the_request_divides_the_days() {
        assertThat(counts(search("2026-06-01", Set.of())))
                .isEqualTo(Map.of("late", 1L, "soon", 1L, "later", 1L, "never", 1L));
        assertThat(counts(search("2027-12-31", Set.of()))).isEqualTo(Map.of("late", 2L, "soon", 1L, "never", 1L));
    }

    @Test
    void a_filter_narrows_what_is_found_but_not_its_own_counts() {
        SearchResult found = search("2026-06-01", Set.of("soon", "never"));
        assertThat(titles(found)).containsExactlyInAnyOrder("Snart", "Altid");
        assertThat(counts(found)).hasSize(4);
        assertThat(found.facets().get(Facet.KIND))
                .extracting(FacetCount::value)
                .containsExactlyInAnyOrder("method", "result");
        assertThat(found.facets().get(Facet.FRESHNESS).stream()
                        .filter(FacetCount::selected)
                        .map(FacetCount::value))
                .containsExactlyInAnyOrder("soon", "never");
    }

    @Test
    void a_chosen_value_that_nothing_has_is_counted_as_none() {
        SearchResult found = search("2020-01-01", Set.of("late"));
        assertThat(found.total()).isZero();
        assertThat(found.facets().get(Facet.FRESHNESS)).contains(new FacetCount("late", 0, true));
    }

    private SearchResult search(String day, Set<String> chosen) {
        LocalDate today = LocalDate.parse(day);
        List<DayRange> days = List.of(
                new DayRange("late", LocalDate.EPOCH, today.minusDays(1)),
                new DayRange("soon", today, today.plusDays(30)),
                new DayRange("later", today.plusDays(31), SearchDocument.NEVER.minusDays(1)),
                new DayRange("never", SearchDocument.NEVER, SearchDocument.NEVER));
        return engine.search(new SearchRequest(
                "", Map.of(Facet.FRESHNESS, chosen), Sort.TITLE, 20, null, true, days, Audience.GUEST));
    }

    private static Map<String, Long> counts(SearchResult found) {
        return found.facets().get(Facet.FRESHNESS).stream()
                .collect(java.util.stream.Collectors.toMap(FacetCount::value, FacetCount::count));
    }
}
