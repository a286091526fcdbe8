package dk.videnrul.search.engine;

import dk.videnrul.search.danish.DanishAnalyzers;
import dk.videnrul.search.engine.Snippets.Snippet;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.apache.lucene.document.Document;
import org.apache.lucene.facet.DrillDownQuery;
import org.apache.lucene.facet.Facets;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.jspecify.annotations.Nullable;

/** Answers one request from one state of the index. */
final class Searching {

    private static final Set<String> SHOWN =
            Set.of(Fields.ID, Fields.STORED_TITLE, Fields.STORED_SUMMARY, Fields.STORED_BODY);

    private record Found(TopFieldDocs top, @Nullable Facets facets) {}

    private final DanishAnalyzers danish;
    private final UserQueryParser parser;
    private final Suggestions suggestions;

    Searching(DanishAnalyzers danish) {
        this.danish = danish;
        this.parser = new UserQueryParser(danish);
        this.suggestions = new Suggestions(danish, parser);
    }

    SearchResult answer(SearchRequest request, Snapshot index) throws IOException {
        UserQuery typed = parser.parse(request.q());
        Found found = find(request, typed, index);
        ScoreDoc[] top = found.top().scoreDocs;
        boolean more = top.length > request.limit();
        List<Hit> hits = hits(request, typed, List.of(top).subList(0, more ? request.limit() : top.length), index);
        return new SearchResult(
                hits,
                found.top().totalHits.value(),
                request.facets() ? FacetCounts.of(found.facets(), request) : Map.of(),
                suggestions.correct(request, typed, index),
                more ? PageOrder.key(request.sort(), (FieldDoc) top[request.limit() - 1]) : null);
    }

    /** Asked of one document, so it costs the same however many there are. */
    boolean finds(SearchRequest request, UUID item, Snapshot index) throws IOException {
        var one = new BooleanQuery.Builder()
                .add(new TermQuery(new Term(Fields.ID, item.toString())), Occur.FILTER)
                .add(filtered(request, TextQueries.of(parser.parse(request.q()))), Occur.FILTER)
                .build();
        return index.search(one, new TopScoreDocCollectorManager(1, 1)).scoreDocs.length > 0;
    }

    private static Found find(SearchRequest request, UserQuery typed, Snapshot index) throws IOException {
        var query = filtered(request, TextQueries.of(typed));
        var collectors = new TopFieldCollectorManager(
                PageOrder.of(request.sort()),
                request.limit() + 1,
                PageOrder.after(request.sort(), request.after()),
                Integer.MAX_VALUE);
        var facets = request.facets() ? index.facets() : null;
        if (facets == null) {
            return new Found(index.search(query, collectors), null);
        }
        var sideways = new SidewaysWithReviewDays(index, facets, request).search(query, collectors);
        return new Found(sideways.collectorResult, sideways.facets);
    }

    /** The text, and what the audience may see of it, and the chosen values of the facets. */
    static DrillDownQuery filtered(SearchRequest request, Query text) {
        var visible = new BooleanQuery.Builder()
                .add(text, Occur.MUST)
                .add(VisibleTo.audience(request.audience()), Occur.FILTER)
                .build();
        var query = new DrillDownQuery(FacetDimensions.CONFIG, visible);
        request.filters().forEach((facet, values) -> {
            if (facet == Facet.FRESHNESS) {
                query.add(facet.name(), ReviewDays.query(request));
            } else {
                values.forEach(value -> query.add(facet.name(), value));
            }
        });
        return query;
    }

    private List<Hit> hits(SearchRequest request, UserQuery typed, List<ScoreDoc> top, Snapshot index)
            throws IOException {
        var marker = new Marker(danish, typed);
        var snippets = new Snippets(marker);
        var attachments = new Attachments(typed, index);
        var stored = index.storedFields();
        var hits = new ArrayList<Hit>(top.size());
        for (ScoreDoc each : top) {
            Document item = stored.document(each.doc, SHOWN);
            String title = item.get(Fields.STORED_TITLE);
            Snippet snippet = snippets.best(
                    title,
                    item.get(Fields.STORED_SUMMARY),
                    item.get(Fields.STORED_BODY),
                    () -> attachments.of(each.doc));
            hits.add(new Hit(
                    UUID.fromString(item.get(Fields.ID)),
                    PageOrder.score(request.sort(), (FieldDoc) each),
                    marker.mark(title),
                    snippet.text(),
                    snippet.attachment() == null ? null : snippet.attachment().toHit()));
        }
        return List.copyOf(hits);
    }
}
