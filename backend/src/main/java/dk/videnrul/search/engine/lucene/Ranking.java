package dk.videnrul.search.engine.lucene;

import dk.videnrul.search.engine.Saturation;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.PerFieldSimilarityWrapper;
import org.apache.lucene.search.similarities.Similarity;

final class Ranking {

    private static final Similarity ONE_TEXT = new BM25Similarity(Saturation.K1, Saturation.B);
    private static final Similarity WHOLE_TEXT = new BM25Similarity(Saturation.K1 * WholeText.SCALE, Saturation.B);

    static final Similarity SIMILARITY = new PerFieldSimilarityWrapper() {
        @Override
        public Similarity get(String field) {
            return WholeText.is(field) ? WHOLE_TEXT : ONE_TEXT;
        }
    };

    private Ranking() {}
}
