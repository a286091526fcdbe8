package dk.videnrul.search.engine.lucene;

import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.ConstantScoreScorer;
import org.apache.lucene.search.ConstantScoreWeight;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.BitSetIterator;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/** Finds what is known to match already: the filter under which the best are looked for. */
final class MatchesQuery extends Query {
    private final Matches matches;

    MatchesQuery(Matches matches) {
        this.matches = matches;
    }

    @Override
    public Weight createWeight(IndexSearcher index, ScoreMode mode, float boost) {
        return new ConstantScoreWeight(this, boost) {
            @Override
            public @Nullable ScorerSupplier scorerSupplier(LeafReaderContext leaf) {
                FixedBitSet found = matches.bySegment().get(leaf.ord);
                int count = found.cardinality();
                return count == 0 ? null : new Known(new BitSetIterator(found, count), score(), mode, count);
            }

            @Override
            public boolean isCacheable(LeafReaderContext leaf) {
                return false;
            }
        };
    }

    private static final class Known extends ScorerSupplier {
        private final BitSetIterator found;
        private final float score;
        private final ScoreMode mode;
        private final long count;

        Known(BitSetIterator found, float score, ScoreMode mode, long count) {
            this.found = found;
            this.score = score;
            this.mode = mode;
            this.count = count;
        }

        @Override
        public Scorer get(long leadCost) {
            return new ConstantScoreScorer(score, mode, found);
        }

        @Override
        public long cost() {
            return count;
        }
    }

    @Override
    public void visit(QueryVisitor visitor) {
        visitor.visitLeaf(this);
    }

    @Override
    public String toString(String field) {
        return "matches";
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof MatchesQuery query && query.matches == matches;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(matches);
    }
}
