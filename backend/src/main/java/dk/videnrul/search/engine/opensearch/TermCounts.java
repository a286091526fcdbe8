package dk.videnrul.search.engine.opensearch;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;

/**
 * How many items have a term.
 *
 * @param items how many there are in all
 */
record TermCounts(long items, Map<String, Map<String, Long>> byField) {

    long itemsWith(String field, String term) {
        return byField.getOrDefault(field, Map.of()).getOrDefault(term, 0L);
    }

    TermCounts and(TermCounts others) {
        var sum = new HashMap<String, Map<String, Long>>();
        byField.forEach((field, counts) -> sum.put(field, new HashMap<>(counts)));
        others.byField.forEach((field, counts) -> counts.forEach((term, count) ->
                sum.computeIfAbsent(field, name -> new HashMap<>()).merge(term, count, Long::sum)));
        return new TermCounts(items + others.items, sum);
    }

    /** @param present of which field all items have a term */
    static TermCounts read(JsonNode vectors, String present) {
        var byField = new HashMap<String, Map<String, Long>>();
        vectors.properties().forEach(field -> {
            var counts = new HashMap<String, Long>();
            field.getValue()
                    .path("terms")
                    .properties()
                    .forEach(term -> counts.put(
                            term.getKey(), term.getValue().path("doc_freq").asLong()));
            byField.put(field.getKey(), counts);
        });
        return new TermCounts(
                Math.max(
                        0,
                        vectors.path(present)
                                .path("field_statistics")
                                .path("doc_count")
                                .asLong()),
                byField);
    }
}
