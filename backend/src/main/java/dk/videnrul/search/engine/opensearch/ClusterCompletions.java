package dk.videnrul.search.engine.opensearch;

import com.fasterxml.jackson.databind.JsonNode;
import dk.videnrul.search.danish.DanishAnalyzers;
import dk.videnrul.search.danish.Slips;
import dk.videnrul.search.engine.Audience;
import dk.videnrul.search.engine.Completion;
import dk.videnrul.search.engine.CompletionRules;
import dk.videnrul.search.engine.Fields;
import dk.videnrul.search.engine.Sort;
import dk.videnrul.search.engine.TextField;
import dk.videnrul.search.engine.VisibleTo;
import dk.videnrul.search.engine.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Completes what is being typed to titles, by {@link CompletionRules}. */
final class ClusterCompletions {

    private static final int MOST_SPELLINGS = 1_000;

    private final DanishAnalyzers danish;

    ClusterCompletions(DanishAnalyzers danish) {
        this.danish = danish;
    }

    List<Completion> of(String typed, int limit, Audience audience, IndexReads index) {
        List<String> words = CompletionRules.words(typed, danish);
        if (words.isEmpty() || limit < 1) {
            return List.of();
        }
        List<Completion> asTyped = titles(begun(words), typed, limit, audience, index);
        return asTyped.isEmpty() ? titles(misspelt(words), typed, limit, audience, index) : asTyped;
    }

    private static List<Completion> titles(
            Map<String, Object> words, String typed, int limit, Audience audience, IndexReads index) {
        JsonNode found = index.ranked(
                typed,
                Map.of(
                        "query",
                                Map.of(
                                        "bool",
                                        Map.of(
                                                "must",
                                                List.of(words),
                                                "filter",
                                                List.of(Dsl.of(VisibleTo.audience(audience))))),
                        "size", limit * CompletionRules.SPARE,
                        "sort", Order.of(Sort.RELEVANCE),
                        "track_total_hits", false,
                        "_source", List.of(Fields.STORED_TITLE)));
        var titles = new LinkedHashMap<String, Completion>();
        for (JsonNode hit : found.path("hits").path("hits")) {
            String title = hit.path("_source").path(Fields.STORED_TITLE).asText();
            titles.putIfAbsent(
                    title, new Completion(UUID.fromString(hit.path("_id").asText()), title));
        }
        return titles.values().stream().limit(limit).toList();
    }

    /** All words, the last one perhaps unfinished. */
    private Map<String, Object> begun(List<String> words) {
        var all = new ArrayList<Map<String, Object>>();
        var better = new ArrayList<Map<String, Object>>();
        for (int place = 0; place < words.size(); place++) {
            String word = words.get(place);
            boolean last = place == words.size() - 1;
            var ways = new ArrayList<Map<String, Object>>();
            ways.add(beginning(Fields.TITLE_WORDS, word, last));
            ways.addAll(parts(word, last));
            all.add(Map.of("bool", Map.of("should", ways, "minimum_should_match", 1)));
            better.add(scored(beginning(Fields.TITLE_WORDS, word, last), 1));
        }
        better.add(scored(beginning(Fields.TITLE_LINE, Words.line(words), true), CompletionRules.BEGINS));
        return Map.of("bool", Map.of("filter", all, "should", better));
    }

    /** The word within compounds; finished ones are there as their stem. */
    private List<Map<String, Object>> parts(String word, boolean last) {
        if (word.length() < CompletionRules.SHORTEST_PART) {
            return List.of();
        }
        String field = TextField.TITLE.parts();
        return last
                ? List.of(beginning(field, word, true))
                : Words.of(danish.words(), word).stream()
                        .map(stem -> beginning(field, stem, false))
                        .toList();
    }

    private static Map<String, Object> misspelt(List<String> words) {
        var all = new ArrayList<Map<String, Object>>();
        for (int place = 0; place < words.size(); place++) {
            String word = words.get(place);
            boolean last = place == words.size() - 1;
            all.add(scored(Slips.most(word) == 0 ? beginning(Fields.TITLE_WORDS, word, last) : like(word, last), 1));
        }
        return Map.of("bool", Map.of("must", all));
    }

    private static Map<String, Object> like(String word, boolean unfinished) {
        String field = unfinished ? ItemSource.TITLE_BEGINNINGS : Fields.TITLE_WORDS;
        return Map.of(
                "bool",
                Map.of(
                        "should",
                        Slips.beginnings(word).stream()
                                .map(each -> Map.of(
                                        "fuzzy",
                                        Map.of(
                                                field,
                                                Map.of(
                                                        "value",
                                                        each,
                                                        "fuzziness",
                                                        Slips.most(word),
                                                        "prefix_length",
                                                        1,
                                                        "max_expansions",
                                                        MOST_SPELLINGS))))
                                .toList(),
                        "minimum_should_match",
                        1));
    }

    private static Map<String, Object> beginning(String field, String word, boolean unfinished) {
        return Map.of(unfinished ? "prefix" : "term", Map.of(field, Map.of("value", word)));
    }

    private static Map<String, Object> scored(Map<String, Object> query, float points) {
        return Map.of("constant_score", Map.of("filter", query, "boost", points));
    }
}
