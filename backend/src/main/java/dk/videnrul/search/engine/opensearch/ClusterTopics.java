package dk.videnrul.search.engine.opensearch;

import com.fasterxml.jackson.databind.JsonNode;
import dk.videnrul.search.engine.Facet;
import dk.videnrul.search.engine.RelatedTopics;
import dk.videnrul.search.engine.RelatedTopics.BestHit;
import dk.videnrul.search.engine.RelatedTopics.Related;
import dk.videnrul.search.engine.SearchRequest;
import dk.videnrul.search.engine.TextQuery;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Adds the topics of the best hits to a query. */
final class ClusterTopics {

    private static final String TOPICS = Filters.field(Facet.TOPIC);

    private ClusterTopics() {}

    /** @param topics ids of those that were added */
    record Widened(Map<String, Object> query, List<String> topics) {}

    static Widened add(TextQuery text, SearchRequest request, IndexReads index) {
        Map<String, Object> asked = Dsl.of(text);
        JsonNode top = index.ranked(
                        request.q(),
                        Map.of(
                                "query",
                                Filters.narrowed(request, text),
                                "size",
                                RelatedTopics.BEST_HITS,
                                "track_total_hits",
                                RelatedTopics.ENOUGH,
                                "_source",
                                false,
                                "docvalue_fields",
                                List.of(TOPICS)))
                .path("hits");
        List<BestHit> best = best(top.path("hits"));
        if (best.isEmpty()) {
            return new Widened(asked, List.of());
        }
        boolean enough = top.path("total").path("value").asLong() >= RelatedTopics.ENOUGH;
        var more = new ArrayList<Map<String, Object>>();
        List<Related> related = related(best, index);
        for (Related topic : related) {
            more.add(Map.of("constant_score", Map.of("filter", Dsl.is(TOPICS, topic.topic()), "boost", topic.boost())));
        }
        if (enough) {
            return new Widened(Map.of("bool", Map.of("must", List.of(asked), "should", more)), topics(related));
        }
        more.add(asked);
        return new Widened(Map.of("bool", Map.of("should", more)), topics(related));
    }

    private static List<String> topics(List<Related> related) {
        return related.stream().map(Related::topic).toList();
    }

    private static List<BestHit> best(JsonNode hits) {
        var best = new ArrayList<BestHit>();
        for (JsonNode hit : hits) {
            var topics = new HashSet<String>();
            hit.path("fields").path(TOPICS).forEach(topic -> topics.add(topic.asText()));
            best.add(new BestHit(hit.path("_score").floatValue(), topics));
        }
        return best;
    }

    private static List<Related> related(List<BestHit> best, IndexReads index) {
        var topics = new RelatedTopics(best);
        if (topics.all().isEmpty()) {
            return List.of();
        }
        TermCounts counts = index.counts(Map.of(TOPICS, Set.copyOf(topics.all())));
        return topics.weighed(
                counts.items(),
                topics.all().stream()
                        .collect(Collectors.toMap(Function.identity(), topic -> counts.itemsWith(TOPICS, topic))));
    }
}
