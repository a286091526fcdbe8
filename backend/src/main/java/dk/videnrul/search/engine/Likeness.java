package dk.videnrul.search.engine;

import dk.videnrul.search.danish.DanishAnalyzers;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.jspecify.annotations.Nullable;

/**
 * Finds items that say much the same as a text. The index proposes those with the text's rarest words; each of them is then
 * compared with the text word by word, because a rank in a list says nothing about whether the first is alike at all.
 */
final class Likeness {
    private static final Set<String> COMPARED = Set.of(Fields.ID, Fields.STORED_TITLE, Fields.STORED_SUMMARY);
    private static final int MOST_WORDS = 30;
    private static final int CANDIDATES = 30;
    /** One shared word is a coincidence, however rare it is. */
    private static final int FEWEST_SHARED = 2;

    private static final int MOST_SHARED_TOLD = 5;

    private final DanishAnalyzers danish;

    Likeness(DanishAnalyzers danish) {
        this.danish = danish;
    }

    List<Similar> of(SimilarRequest request, Snapshot index) throws IOException {
        return of(request, null, index);
    }

    boolean isAmong(SimilarRequest request, UUID item, Snapshot index) throws IOException {
        return !of(request, item, index).isEmpty();
    }

    /** @param only the one item that is compared; null for all */
    private List<Similar> of(SimilarRequest request, @Nullable UUID only, Snapshot index) throws IOException {
        WordWeights weights = new WordWeights(index);
        WeightedText text = WeightedText.of(danish, weights, request.title(), request.summary());
        if (text.isEmpty()) {
            return List.of();
        }
        var stored = index.storedFields();
        var found = new ArrayList<Similar>();
        for (ScoreDoc candidate : index.search(query(text, request, only), CANDIDATES).scoreDocs) {
            Document item = stored.document(candidate.doc, COMPARED);
            WeightedText other =
                    WeightedText.of(danish, weights, item.get(Fields.STORED_TITLE), item.get(Fields.STORED_SUMMARY));
            double likeness = text.likenessTo(other);
            List<String> shared = text.shared(other);
            if (likeness >= request.least() && shared.size() >= FEWEST_SHARED) {
                found.add(new Similar(
                        UUID.fromString(item.get(Fields.ID)),
                        likeness,
                        shared.stream().limit(MOST_SHARED_TOLD).toList()));
            }
        }
        return found.stream()
                .sorted(Comparator.comparingDouble(Similar::likeness).reversed())
                .limit(request.limit())
                .toList();
    }

    private static Query query(WeightedText text, SimilarRequest request, @Nullable UUID only) {
        var words = new BooleanQuery.Builder();
        for (Map.Entry<String, Double> word : text.heaviest(MOST_WORDS)) {
            for (TextField field : Set.of(TextField.TITLE, TextField.SUMMARY)) {
                words.add(
                        new BoostQuery(
                                new TermQuery(new Term(field.parts(), word.getKey())),
                                word.getValue().floatValue()),
                        Occur.SHOULD);
            }
        }
        var query = new BooleanQuery.Builder()
                .add(words.build(), Occur.MUST)
                .add(VisibleTo.audience(request.audience()), Occur.FILTER);
        if (request.not() != null) {
            query.add(new TermQuery(IndexDocuments.idOf(request.not())), Occur.MUST_NOT);
        }
        if (only != null) {
            query.add(new TermQuery(IndexDocuments.idOf(only)), Occur.FILTER);
        }
        return query.build();
    }
}
