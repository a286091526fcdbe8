package dk.videnrul.search.engine.lucene;

import dk.videnrul.search.danish.DanishAnalyzers;
import dk.videnrul.search.engine.Fields;
import dk.videnrul.search.engine.FoundIds;
import dk.videnrul.search.engine.Hit;
import dk.videnrul.search.engine.HouseWords;
import dk.videnrul.search.engine.LastResort;
import dk.videnrul.search.engine.MarkedHits;
import dk.videnrul.search.engine.RelatedTopics;
import dk.videnrul.search.engine.SearchRequest;
import dk.videnrul.search.engine.SearchResult;
import dk.videnrul.search.engine.Sort;
import dk.videnrul.search.engine.Suggestions;
import dk.videnrul.search.engine.TextQueries;
import dk.videnrul.search.engine.TextQuery;
import dk.videnrul.search.engine.Understanding;
import dk.videnrul.search.engine.UserQuery;
import dk.videnrul.search.engine.VisibleTo;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.jspecify.annotations.Nullable;

/** Answers one request from one state of the index. */
final class Searching {

    private static final Set<String> SHOWN =
            Set.of(Fields.ID, Fields.STORED_TITLE, Fields.STORED_SUMMARY, Fields.STORED_BODY, Fields.STORED_LANGUAGE);

    private static final Set<String> JUST_ID = Set.of(Fields.ID);

    /**
     * @param all what matches before the chosen values are applied
     * @param topics ids of those that were added
     */
    private record Found(Query asked, Matches all, Matches narrowed, List<String> topics) {}

    private record Cut(List<ScoreDoc> docs, @Nullable String next) {

        /** One more was asked for than is shown, to know whether there is a next page. */
        static Cut of(SearchRequest request, ScoreDoc[] top) {
            boolean more = top.length > request.limit();
            return new Cut(
                    List.of(top).subList(0, more ? request.limit() : top.length),
                    more ? PageOrder.key(request.sort(), (FieldDoc) top[request.limit() - 1]) : null);
        }
    }

    private final DanishAnalyzers danish;
    private final Understanding understanding;
    private final LastResort lastResort;

    Searching(DanishAnalyzers danish, HouseWords house) {
        this.danish = danish;
        this.understanding = new Understanding(danish, house);
        this.lastResort = new LastResort(danish);
    }

    SearchResult answer(SearchRequest request, Snapshot index) throws IOException {
        UserQuery typed = understanding.of(request.q(), request.audience(), new LuceneWords(index));
        TextQuery asked = TextQueries.of(typed);
        boolean byRelevance = request.sort() == Sort.RELEVANCE && !typed.words().isEmpty();
        var facets = new FacetCounting(request, index);
        Found found = find(request, asked, byRelevance, facets, index);
        Optional<TextQuery> nearest = found.narrowed().any()
                ? Optional.empty()
                : lastResort.nearest(request, typed, asked, step -> any(step, request, index));
        if (nearest.isPresent()) {
            found = find(request, nearest.get(), byRelevance, facets, index);
        }
        Cut page = Cut.of(request, best(request, found, index));
        return new SearchResult(
                hits(request, typed, nearest.isPresent(), page.docs(), index),
                found.narrowed().total(),
                request.facets() ? facets.count(found.all()) : Map.of(),
                suggestion(request, typed, index),
                nearest.isPresent(),
                typed,
                found.topics(),
                page.next());
    }

    private static Found find(
            SearchRequest request, TextQuery text, boolean withTopics, FacetCounting facets, Snapshot index)
            throws IOException {
        Query asked = LuceneQueries.of(text);
        Matches all = Matches.of(LuceneQueries.matching(text), request.audience(), index);
        Matches found = facets.narrowed(all);
        if (!withTopics || !found.any()) {
            return new Found(asked, all, found, List.of());
        }
        var topics = TopicsOfTheBest.of(asked, found, index);
        if (found.total() >= RelatedTopics.ENOUGH) {
            return new Found(topics.addTo(asked, true), all, found, topics.ids());
        }
        Matches more = all.or(Matches.of(topics.any(), request.audience(), index));
        return new Found(topics.addTo(asked, false), more, facets.narrowed(more), topics.ids());
    }

    private static ScoreDoc[] best(SearchRequest request, Found found, Snapshot index) throws IOException {
        var query = new BooleanQuery.Builder()
                .add(found.asked(), Occur.MUST)
                .add(new MatchesQuery(found.narrowed()), Occur.FILTER)
                .build();
        return index.search(query, collectors(request)).scoreDocs;
    }

    private static boolean any(TextQuery query, SearchRequest request, Snapshot index) throws IOException {
        return Matches.any(LuceneQueries.matching(query), request.audience(), index);
    }

    /** How many there are is not asked, so the index may pass over what comes before the page. */
    FoundIds ids(SearchRequest request, Snapshot index) throws IOException {
        var query = literally(request, request.q());
        Cut page = Cut.of(request, index.search(query, collectors(request)).scoreDocs);
        var stored = index.storedFields();
        var ids = new ArrayList<UUID>(page.docs().size());
        for (ScoreDoc each : page.docs()) {
            ids.add(UUID.fromString(stored.document(each.doc, JUST_ID).get(Fields.ID)));
        }
        return new FoundIds(List.copyOf(ids), page.next());
    }

    /** Null where the query put right would find nothing. */
    private @Nullable String suggestion(SearchRequest request, UserQuery typed, Snapshot index) throws IOException {
        String suggestion = Suggestions.correct(typed);
        return suggestion != null && Matches.any(literally(request, suggestion), request.audience(), index)
                ? suggestion
                : null;
    }

    private Query literally(SearchRequest request, String q) {
        return filtered(request, LuceneQueries.of(TextQueries.of(understanding.literally(q))));
    }

    /** What was asked for, not what is like it. Asked of one document, so it costs the same however many there are. */
    boolean finds(SearchRequest request, UUID item, Snapshot index) throws IOException {
        var one = new BooleanQuery.Builder()
                .add(new TermQuery(new Term(Fields.ID, item.toString())), Occur.FILTER)
                .add(literally(request, request.q()), Occur.FILTER)
                .build();
        return index.search(one, new TopScoreDocCollectorManager(1, 1)).scoreDocs.length > 0;
    }

    /** How many there are in all is counted elsewhere, so that what cannot be among the best is passed over. */
    private static TopFieldCollectorManager collectors(SearchRequest request) {
        return new TopFieldCollectorManager(
                PageOrder.of(request.sort()), request.limit() + 1, PageOrder.after(request.sort(), request.after()), 1);
    }

    /** The text, and what the audience may see of it, and the chosen values of the facets. */
    private static Query filtered(SearchRequest request, Query text) {
        var query = new BooleanQuery.Builder()
                .add(text, Occur.MUST)
                .add(LuceneQueries.of(VisibleTo.audience(request.audience())), Occur.FILTER);
        FacetFields.filter(query, request);
        return query.build();
    }

    private List<Hit> hits(SearchRequest request, UserQuery typed, boolean loose, List<ScoreDoc> top, Snapshot index)
            throws IOException {
        var marked = new MarkedHits(danish, typed, loose);
        var attachments = new Attachments(typed, index);
        var stored = index.storedFields();
        var hits = new ArrayList<Hit>(top.size());
        for (ScoreDoc each : top) {
            var item = kept(stored.document(each.doc, SHOWN));
            hits.add(marked.of(item, PageOrder.score(request.sort(), (FieldDoc) each), () -> attachments.of(each.doc)));
        }
        return List.copyOf(hits);
    }

    private static MarkedHits.Kept kept(Document item) {
        return new MarkedHits.Kept(
                UUID.fromString(item.get(Fields.ID)),
                item.get(Fields.STORED_TITLE),
                item.get(Fields.STORED_SUMMARY),
                item.get(Fields.STORED_BODY),
                Objects.requireNonNullElse(item.get(Fields.STORED_LANGUAGE), ""));
    }
}
