package dk.videnrul.search.engine.opensearch;

import dk.videnrul.search.engine.Condition;
import dk.videnrul.search.engine.Fields;
import dk.videnrul.search.engine.TextField;
import dk.videnrul.search.engine.TextQuery;
import dk.videnrul.search.engine.TextQuery.Place;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Says what is asked in the cluster's words. */
final class Dsl {

    static final Map<String, Object> ALL = Map.of("match_all", Map.of());
    private static final Set<String> ATTACHMENTS = Set.of(Fields.ATTACHMENT_WORDS, Fields.ATTACHMENT_PARTS);

    private Dsl() {}

    static Map<String, Object> of(TextQuery asked) {
        return switch (asked) {
            case TextQuery.Everything all -> ALL;
            case TextQuery.Nothing nothing -> Map.of("match_none", Map.of());
            case TextQuery.Anywhere(String term, TextQuery.Form form) -> anywhere(term, form);
            case TextQuery.In(String field, String term) -> in(field, term);
            case TextQuery.Row(String field, List<Place> places) -> row(field, places);
            case TextQuery.Best(List<TextQuery> ways) ->
                Map.of("dis_max", Map.of("queries", of(ways), "tie_breaker", 0));
            case TextQuery.Weighted(TextQuery query, float weight) ->
                Map.of("bool", Map.of("must", List.of(of(query)), "boost", weight));
            case TextQuery.Sum(int least, List<TextQuery> queries) ->
                Map.of("bool", Map.of("should", of(queries), "minimum_should_match", least));
            case TextQuery.Combined combined ->
                Map.of(
                        "bool",
                        Map.of(
                                "should", of(combined.wanted()),
                                "must", of(combined.required()),
                                "must_not", of(combined.excluded())));
        };
    }

    static Map<String, Object> of(Condition condition) {
        return switch (condition) {
            case Condition.Is(String field, Set<String> values) -> Map.of("terms", Map.of(field, values));
            case Condition.All(List<Condition> conditions) ->
                filter(conditions.stream().map(Dsl::of));
            case Condition.Any(List<Condition> conditions) ->
                Map.of("bool", Map.of("should", conditions.stream().map(Dsl::of).toList(), "minimum_should_match", 1));
        };
    }

    /** All must hold; nothing is scored. */
    static Map<String, Object> filter(Stream<Map<String, Object>> conditions) {
        return Map.of("bool", Map.of("filter", conditions.toList()));
    }

    static Map<String, Object> is(String field, String value) {
        return Map.of("term", Map.of(field, value));
    }

    private static List<Map<String, Object>> of(List<TextQuery> queries) {
        return queries.stream().map(Dsl::of).toList();
    }

    private static Map<String, Object> anywhere(String term, TextQuery.Form form) {
        return Map.of(
                "combined_fields",
                Map.of(
                        "query",
                        term,
                        "fields",
                        Stream.of(TextField.values())
                                .map(field -> form.of(field) + "^" + field.weight())
                                .toList()));
    }

    private static Map<String, Object> in(String field, String term) {
        return Map.of(
                "term",
                Map.of(
                        field,
                        ATTACHMENTS.contains(field)
                                ? Map.of("value", term, "_name", field + " " + term)
                                : Map.of("value", term)));
    }

    private static Map<String, Object> row(String field, List<Place> places) {
        String terms = TermText.row(places);
        return Map.of(
                "match_phrase",
                Map.of(
                        field,
                        ATTACHMENTS.contains(field)
                                ? Map.of("query", terms, "analyzer", "words", "_name", field + " " + terms)
                                : Map.of("query", terms, "analyzer", "words")));
    }
}
