package dk.videnrul.search.engine.opensearch;

import dk.videnrul.search.engine.DayRange;
import dk.videnrul.search.engine.Facet;
import dk.videnrul.search.engine.Fields;
import dk.videnrul.search.engine.SearchRequest;
import dk.videnrul.search.engine.TextQuery;
import dk.videnrul.search.engine.VisibleTo;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a search is narrowed to. */
final class Filters {

    private Filters() {}

    /** The text, and what the audience may see of it. */
    static Map<String, Object> visible(SearchRequest request, Map<String, Object> text) {
        return Map.of(
                "bool",
                Map.of("must", List.of(text), "filter", List.of(Dsl.of(VisibleTo.audience(request.audience())))));
    }

    /** The same, within the chosen values of the facets. */
    static Map<String, Object> narrowed(SearchRequest request, TextQuery text) {
        return Map.of(
                "bool",
                Map.of(
                        "must",
                        List.of(Dsl.of(text)),
                        "filter",
                        List.of(Dsl.of(VisibleTo.audience(request.audience())), chosen(request, null))));
    }

    /** The chosen values of the facets; of all but one. */
    static Map<String, Object> chosen(SearchRequest request, @Nullable Facet except) {
        return Dsl.filter(request.filters().keySet().stream()
                .filter(facet -> facet != except)
                .map(facet -> chosen(facet, request)));
    }

    private static Map<String, Object> chosen(Facet facet, SearchRequest request) {
        return facet == Facet.FRESHNESS
                ? Map.of(
                        "bool",
                        Map.of(
                                "should",
                                request.reviewDays().stream()
                                        .filter(range -> request.selected(facet).contains(range.value()))
                                        .map(Filters::within)
                                        .toList(),
                                "minimum_should_match",
                                1))
                : Map.of("terms", Map.of(field(facet), request.selected(facet)));
    }

    static Map<String, Object> within(DayRange range) {
        return Map.of(
                "range",
                Map.of(
                        Fields.REVIEW_DUE,
                        Map.of(
                                "gte", range.from().toEpochDay(),
                                "lte", range.to().toEpochDay())));
    }

    static String field(Facet facet) {
        return "facets." + facet.name();
    }
}
