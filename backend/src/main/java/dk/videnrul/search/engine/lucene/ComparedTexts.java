package dk.videnrul.search.engine.lucene;

import dk.videnrul.search.engine.Fields;
import dk.videnrul.search.engine.Likeness;
import dk.videnrul.search.engine.SimilarRequest;
import dk.videnrul.search.engine.TextField;
import dk.videnrul.search.engine.VisibleTo;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.jspecify.annotations.Nullable;

/** The texts that another text is compared with: those the request allows, or one of them. */
final class ComparedTexts implements Likeness.Index {

    private static final Set<String> STORED =
            Set.of(Fields.ID, Fields.STORED_TITLE, Fields.STORED_SUMMARY, Fields.TOPICS);

    private final SimilarRequest request;
    private final @Nullable UUID only;
    private final Snapshot index;

    /** @param only the one item that is compared; null for all */
    ComparedTexts(SimilarRequest request, @Nullable UUID only, Snapshot index) {
        this.request = request;
        this.only = only;
        this.index = index;
    }

    @Override
    public long items() {
        return index.getIndexReader().numDocs();
    }

    @Override
    public Map<String, Long> itemsWith(Set<String> terms) throws IOException {
        return counts(TextField.SUMMARY.parts(), terms);
    }

    @Override
    public Map<String, Long> itemsAbout(Set<String> topics) throws IOException {
        return counts(Fields.TOPICS, topics);
    }

    private Map<String, Long> counts(String field, Set<String> terms) throws IOException {
        var counts = new HashMap<String, Long>();
        for (String term : terms) {
            counts.put(term, (long) index.getIndexReader().docFreq(new Term(field, term)));
        }
        return counts;
    }

    @Override
    public List<Likeness.Candidate> candidates(
            List<Map.Entry<String, Double>> words, Map<String, Double> topics, int most) throws IOException {
        var stored = index.storedFields();
        var candidates = new ArrayList<Likeness.Candidate>();
        for (ScoreDoc found : index.search(query(words, topics), most).scoreDocs) {
            Document item = stored.document(found.doc, STORED);
            candidates.add(new Likeness.Candidate(
                    UUID.fromString(item.get(Fields.ID)),
                    item.get(Fields.STORED_TITLE),
                    item.get(Fields.STORED_SUMMARY),
                    Set.of(item.getValues(Fields.TOPICS))));
        }
        return candidates;
    }

    private Query query(List<Map.Entry<String, Double>> weighed, Map<String, Double> topics) {
        var words = new BooleanQuery.Builder();
        for (Map.Entry<String, Double> word : weighed) {
            for (TextField field : Likeness.COMPARED) {
                words.add(
                        new BoostQuery(
                                new TermQuery(new Term(field.parts(), word.getKey())),
                                word.getValue().floatValue()),
                        Occur.SHOULD);
            }
        }
        topics.forEach((topic, weight) -> words.add(
                new BoostQuery(
                        new ConstantScoreQuery(new TermQuery(new Term(Fields.TOPICS, topic))), weight.floatValue()),
                Occur.SHOULD));
        var query = new BooleanQuery.Builder()
                .add(words.build(), Occur.MUST)
                .add(LuceneQueries.of(VisibleTo.audience(request.audience())), Occur.FILTER);
        if (request.not() != null) {
            query.add(new TermQuery(IndexDocuments.idOf(request.not())), Occur.MUST_NOT);
        }
        if (only != null) {
            query.add(new TermQuery(IndexDocuments.idOf(only)), Occur.FILTER);
        }
        return query.build();
    }
}
