package dk.videnrul.search.engine.opensearch;

import com.fasterxml.jackson.databind.JsonNode;
import dk.videnrul.search.engine.DayRange;
import dk.videnrul.search.engine.Facet;
import dk.videnrul.search.engine.FacetCount;
import dk.videnrul.search.engine.FacetValues;
import dk.videnrul.search.engine.SearchRequest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Counts every facet in the request that finds the hits, each without its own filter. */
final class FacetAggregations {

    /** So many a shard counts, for the sums of all shards to be exact. */
    private static final int COUNTED = 5_000;

    private static final String VALUES = "values";
    private static final String CHOSEN = "chosen";

    private FacetAggregations() {}

    static Map<String, Object> of(SearchRequest request) {
        var all = new HashMap<String, Object>();
        for (Facet facet : Facet.values()) {
            all.put(
                    facet.name(),
                    Map.of(
                            "filter",
                            Filters.chosen(request, facet),
                            "aggs",
                            facet == Facet.FRESHNESS ? days(request) : values(request, facet)));
        }
        return all;
    }

    private static Map<String, Object> values(SearchRequest request, Facet facet) {
        var terms = Map.of(
                "terms", Map.of("field", Filters.field(facet), "size", FacetValues.MOST_SHOWN, "shard_size", COUNTED));
        if (request.selected(facet).isEmpty()) {
            return Map.of(VALUES, terms);
        }
        return Map.of(
                VALUES,
                terms,
                CHOSEN,
                filters(request.selected(facet).stream()
                        .collect(Collectors.toMap(Function.identity(), value -> Dsl.is(Filters.field(facet), value)))));
    }

    private static Map<String, Object> days(SearchRequest request) {
        return request.reviewDays().isEmpty()
                ? Map.of()
                : Map.of(
                        VALUES,
                        filters(request.reviewDays().stream()
                                .collect(Collectors.toMap(DayRange::value, Filters::within))));
    }

    private static Map<String, Object> filters(Map<String, Map<String, Object>> byValue) {
        return Map.of("filters", Map.of("filters", byValue));
    }

    static Map<Facet, List<FacetCount>> read(JsonNode aggregations, SearchRequest request) {
        var counts = new EnumMap<Facet, List<FacetCount>>(Facet.class);
        for (Facet facet : Facet.values()) {
            JsonNode counted = aggregations.path(facet.name());
            counts.put(facet, facet == Facet.FRESHNESS ? days(counted, request) : values(counted, request, facet));
        }
        return counts;
    }

    private static List<FacetCount> values(JsonNode counted, SearchRequest request, Facet facet) {
        var counts = new ArrayList<FacetCount>();
        for (JsonNode bucket : counted.path(VALUES).path("buckets")) {
            String value = bucket.path("key").asText();
            counts.add(new FacetCount(
                    value,
                    bucket.path("doc_count").asLong(),
                    request.selected(facet).contains(value)));
        }
        JsonNode chosen = counted.path(CHOSEN).path("buckets");
        addUnshown(counts, request, facet, chosen);
        return List.copyOf(counts);
    }

    private static List<FacetCount> days(JsonNode counted, SearchRequest request) {
        JsonNode buckets = counted.path(VALUES).path("buckets");
        var counts = new ArrayList<FacetCount>();
        buckets.properties().forEach(bucket -> {
            long count = bucket.getValue().path("doc_count").asLong();
            if (count > 0) {
                String value = bucket.getKey();
                counts.add(new FacetCount(
                        value, count, request.selected(Facet.FRESHNESS).contains(value)));
            }
        });
        counts.sort(Comparator.comparingLong(FacetCount::count).reversed().thenComparing(FacetCount::value));
        addUnshown(counts, request, Facet.FRESHNESS, buckets);
        return List.copyOf(counts);
    }

    private static void addUnshown(List<FacetCount> counts, SearchRequest request, Facet facet, JsonNode chosen) {
        List<String> shown = counts.stream().map(FacetCount::value).toList();
        request.selected(facet).stream()
                .filter(value -> !shown.contains(value))
                .sorted()
                .forEach(value -> counts.add(new FacetCount(
                        value, chosen.path(value).path("doc_count").asLong(), true)));
    }
}
