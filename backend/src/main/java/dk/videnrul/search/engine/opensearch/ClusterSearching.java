package dk.videnrul.search.engine.opensearch;

import com.fasterxml.jackson.databind.JsonNode;
import dk.videnrul.search.danish.DanishAnalyzers;
import dk.videnrul.search.engine.Fields;
import dk.videnrul.search.engine.FoundIds;
import dk.videnrul.search.engine.HouseWords;
import dk.videnrul.search.engine.LastResort;
import dk.videnrul.search.engine.SearchRequest;
import dk.videnrul.search.engine.SearchResult;
import dk.videnrul.search.engine.Sort;
import dk.videnrul.search.engine.Suggestions;
import dk.videnrul.search.engine.TextQueries;
import dk.videnrul.search.engine.TextQuery;
import dk.videnrul.search.engine.Understanding;
import dk.videnrul.search.engine.UserQuery;
import dk.videnrul.search.engine.opensearch.ClusterTopics.Widened;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Answers one request by a few of the cluster's. */
final class ClusterSearching {

    private static final List<String> SHOWN =
            List.of(Fields.ID, Fields.STORED_TITLE, Fields.STORED_SUMMARY, Fields.STORED_BODY, Fields.STORED_LANGUAGE);

    private record Found(JsonNode answer, List<String> topics) {
        long total() {
            return answer.path("hits").path("total").path("value").asLong();
        }
    }

    private record Cut(List<JsonNode> hits, @Nullable String next) {

        /** One more was asked for than is shown, to know whether there is a next page. */
        static Cut of(SearchRequest request, JsonNode answer) {
            var hits = new ArrayList<JsonNode>();
            answer.path("hits").path("hits").forEach(hits::add);
            boolean more = hits.size() > request.limit();
            return new Cut(
                    more ? hits.subList(0, request.limit()) : hits,
                    more ? Order.key(request.sort(), hits.get(request.limit() - 1)) : null);
        }
    }

    private final DanishAnalyzers danish;
    private final Understanding understanding;
    private final LastResort lastResort;

    ClusterSearching(DanishAnalyzers danish, HouseWords house) {
        this.danish = danish;
        this.understanding = new Understanding(danish, house);
        this.lastResort = new LastResort(danish);
    }

    SearchResult answer(SearchRequest request, IndexReads index) throws IOException {
        UserQuery typed = understood(request, index);
        TextQuery asked = TextQueries.of(typed);
        boolean byRelevance = request.sort() == Sort.RELEVANCE && !typed.words().isEmpty();
        Found found = find(request, asked, byRelevance, index);
        Optional<TextQuery> nearest = found.total() > 0
                ? Optional.empty()
                : lastResort.nearest(request, typed, asked, step -> index.any(Filters.visible(request, Dsl.of(step))));
        if (nearest.isPresent()) {
            found = find(request, nearest.get(), byRelevance, index);
        }
        Cut cut = Cut.of(request, found.answer());
        return new SearchResult(
                new ClusterHits(danish, typed, nearest.isPresent(), index).of(request.sort(), cut.hits()),
                found.total(),
                request.facets() ? FacetAggregations.read(found.answer().path("aggregations"), request) : Map.of(),
                suggestion(request, typed, index),
                nearest.isPresent(),
                typed,
                found.topics(),
                cut.next());
    }

    private static Found find(SearchRequest request, TextQuery text, boolean withTopics, IndexReads index) {
        Map<String, Object> page = page(request);
        Widened widened = withTopics ? ClusterTopics.add(text, request, index) : new Widened(Dsl.of(text), List.of());
        page.put("query", Filters.visible(request, widened.query()));
        // After the counts, because a facet's own filter does not narrow its counts.
        page.put("post_filter", Filters.chosen(request, null));
        page.put("track_total_hits", true);
        page.put("_source", SHOWN);
        if (request.facets()) {
            page.put("aggs", FacetAggregations.of(request));
        }
        return new Found(index.ranked(request.q(), page), widened.topics());
    }

    private UserQuery understood(SearchRequest request, IndexReads index) throws IOException {
        var ahead = QuestionsAhead.of(request.q(), request.audience(), understanding);
        return understanding.of(request.q(), request.audience(), new ClusterWords(index, ahead));
    }

    /** Null where the query put right would find nothing. */
    private @Nullable String suggestion(SearchRequest request, UserQuery typed, IndexReads index) {
        String suggestion = Suggestions.correct(typed);
        return suggestion != null && index.any(literally(request, suggestion)) ? suggestion : null;
    }

    FoundIds ids(SearchRequest request, IndexReads index) {
        Map<String, Object> page = page(request);
        page.put("query", literally(request, request.q()));
        page.put("track_total_hits", false);
        page.put("_source", List.of(Fields.ID));
        Cut cut = Cut.of(request, index.ranked(request.q(), page));
        return new FoundIds(
                cut.hits().stream()
                        .map(hit -> UUID.fromString(hit.path("_id").asText()))
                        .toList(),
                cut.next());
    }

    /** What was asked for, not what is like it. */
    boolean finds(SearchRequest request, UUID item, IndexReads index) {
        return index.any(Dsl.filter(Stream.of(Dsl.is(Fields.ID, item.toString()), literally(request, request.q()))));
    }

    private Map<String, Object> literally(SearchRequest request, String q) {
        return Filters.narrowed(request, TextQueries.of(understanding.literally(q)));
    }

    private static Map<String, Object> page(SearchRequest request) {
        var page = new HashMap<String, Object>();
        page.put("size", request.limit() + 1);
        page.put("sort", Order.of(request.sort()));
        if (request.after() != null) {
            page.put("search_after", Order.after(request.sort(), request.after()));
        }
        return page;
    }
}
