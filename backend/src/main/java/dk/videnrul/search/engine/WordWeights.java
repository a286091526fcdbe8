package dk.videnrul.search.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;

/** How much a word says: the fewer items have it, the more. */
final class WordWeights {
    private final IndexReader index;
    private final Map<String, Double> known = new HashMap<>();

    WordWeights(IndexSearcher searcher) {
        this.index = searcher.getIndexReader();
    }

    /** Between 0, for a word that every item has, and about 1. */
    double of(String term) {
        return known.computeIfAbsent(term, this::read);
    }

    private double read(String term) {
        try {
            double items = Math.max(1, index.numDocs());
            double with = index.docFreq(new Term(TextField.SUMMARY.parts(), term));
            return Math.log(1 + (items - Math.min(with, items)) / (with + 1)) / Math.log(1 + items);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
