package dk.videnrul.search.engine.opensearch;

import com.fasterxml.jackson.databind.JsonNode;
import dk.videnrul.search.engine.Facet;
import dk.videnrul.search.engine.Fields;
import dk.videnrul.search.engine.Likeness;
import dk.videnrul.search.engine.SimilarRequest;
import dk.videnrul.search.engine.TextField;
import dk.videnrul.search.engine.VisibleTo;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The texts that another text is compared with: those the request allows, or one of them. */
final class ClusterTexts implements Likeness.Index {

    private static final String TOPICS = Filters.field(Facet.TOPIC);
    private static final String COUNTED = TextField.SUMMARY.parts();

    private final SimilarRequest request;
    private final @Nullable UUID only;
    private final IndexReads index;

    /** @param only the one item that is compared; null for all */
    ClusterTexts(SimilarRequest request, @Nullable UUID only, IndexReads index) {
        this.request = request;
        this.only = only;
        this.index = index;
    }

    @Override
    public long items() {
        return index.counts(Map.of()).items();
    }

    @Override
    public Map<String, Long> itemsWith(Set<String> terms) {
        return counts(COUNTED, terms);
    }

    @Override
    public Map<String, Long> itemsAbout(Set<String> topics) {
        return counts(TOPICS, topics);
    }

    private Map<String, Long> counts(String field, Set<String> terms) {
        TermCounts counts = index.counts(Map.of(field, terms));
        var items = new HashMap<String, Long>();
        terms.forEach(term -> items.put(term, counts.itemsWith(field, term)));
        return items;
    }

    @Override
    public List<Likeness.Candidate> candidates(
            List<Map.Entry<String, Double>> words, Map<String, Double> topics, int most) {
        JsonNode found = index.ranked(
                request.title(),
                Map.of(
                        "query",
                        query(words, topics),
                        "size",
                        most,
                        "track_total_hits",
                        false,
                        "_source",
                        List.of(Fields.ID, Fields.STORED_TITLE, Fields.STORED_SUMMARY),
                        "docvalue_fields",
                        List.of(TOPICS)));
        var candidates = new ArrayList<Likeness.Candidate>();
        for (JsonNode hit : found.path("hits").path("hits")) {
            JsonNode item = hit.path("_source");
            var about = new HashSet<String>();
            hit.path("fields").path(TOPICS).forEach(topic -> about.add(topic.asText()));
            candidates.add(new Likeness.Candidate(
                    UUID.fromString(item.path(Fields.ID).asText()),
                    item.path(Fields.STORED_TITLE).asText(),
                    item.path(Fields.STORED_SUMMARY).asText(),
                    Set.copyOf(about)));
        }
        return candidates;
    }

    private Map<String, Object> query(List<Map.Entry<String, Double>> weighed, Map<String, Double> topics) {
        var words = new ArrayList<Map<String, Object>>();
        for (Map.Entry<String, Double> word : weighed) {
            for (TextField field : Likeness.COMPARED) {
                words.add(Map.of(
                        "term", Map.of(field.parts(), Map.of("value", word.getKey(), "boost", word.getValue()))));
            }
        }
        topics.forEach((topic, weight) ->
                words.add(Map.of("constant_score", Map.of("filter", Dsl.is(TOPICS, topic), "boost", weight))));
        var filters = new ArrayList<Map<String, Object>>();
        filters.add(Dsl.of(VisibleTo.audience(request.audience())));
        if (only != null) {
            filters.add(Dsl.is(Fields.ID, only.toString()));
        }
        var but = new ArrayList<Map<String, Object>>();
        if (request.not() != null) {
            but.add(Dsl.is(Fields.ID, request.not().toString()));
        }
        return Map.of(
                "bool",
                Map.of(
                        "must", List.of(Map.of("bool", Map.of("should", words))),
                        "filter", filters,
                        "must_not", but));
    }
}
