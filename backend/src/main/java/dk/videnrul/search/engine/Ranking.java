package dk.videnrul.search.engine;

import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.Similarity;

final class Ranking {

    /** Saturates early: that a second word matches should count for more than that the first is repeated. */
    static final Similarity SIMILARITY = new BM25Similarity(0.8f, 0.6f);

    private Ranking() {}
}
