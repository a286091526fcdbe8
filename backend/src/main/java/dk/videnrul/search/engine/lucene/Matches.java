package dk.videnrul.search.engine.lucene;

import dk.videnrul.search.engine.Audience;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.FixedBitSet;

/**
 * Which documents match, a bit for each of a segment. How many they are and what they are counted under takes no scores, so
 * that only the best need them.
 */
record Matches(List<FixedBitSet> bySegment) {

    private static final int WINDOW = 1 << 16;

    /** What matches, is there still, and may be seen. */
    static Matches of(Query query, Audience audience, Snapshot index) throws IOException {
        Weight weight = weight(query, index);
        var matches = new ArrayList<FixedBitSet>();
        for (LeafReaderContext leaf : index.getIndexReader().leaves()) {
            var found = new FixedBitSet(leaf.reader().maxDoc());
            Scorer scorer = weight.scorer(leaf);
            if (scorer != null) {
                collect(scorer.iterator(), found);
                found.and(index.visible(leaf, audience));
                Bits live = leaf.reader().getLiveDocs();
                if (live != null) {
                    live.applyMask(found, 0);
                }
            }
            matches.add(found);
        }
        return new Matches(List.copyOf(matches));
    }

    /** As long as there is time: what is cut short is not answered. */
    private static void collect(DocIdSetIterator docs, FixedBitSet found) throws IOException {
        docs.nextDoc();
        for (int end = WINDOW; docs.docID() < found.length() && !Deadline.ASKED.shouldExit(); end += WINDOW) {
            docs.intoBitSet(Math.min(end, found.length()), found, 0);
        }
    }

    /** Whether there is any, without finding all. */
    static boolean any(Query query, Audience audience, Snapshot index) throws IOException {
        Weight weight = weight(query, index);
        for (LeafReaderContext leaf : index.getIndexReader().leaves()) {
            Scorer scorer = weight.scorer(leaf);
            if (scorer != null) {
                FixedBitSet visible = index.visible(leaf, audience);
                Bits live = leaf.reader().getLiveDocs();
                DocIdSetIterator docs = scorer.iterator();
                for (int doc = docs.nextDoc(), read = 1;
                        doc != DocIdSetIterator.NO_MORE_DOCS;
                        doc = docs.nextDoc(), read++) {
                    if (read % WINDOW == 0 && Deadline.ASKED.shouldExit()) {
                        return false;
                    }
                    if (visible.get(doc) && (live == null || live.get(doc))) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private static Weight weight(Query query, Snapshot index) throws IOException {
        return index.createWeight(index.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
    }

    /** These and those. */
    Matches or(Matches others) {
        var both = new ArrayList<FixedBitSet>();
        for (int segment = 0; segment < bySegment.size(); segment++) {
            FixedBitSet all = bySegment.get(segment).clone();
            all.or(others.bySegment.get(segment));
            both.add(all);
        }
        return new Matches(List.copyOf(both));
    }

    boolean any() {
        return bySegment.stream().anyMatch(found -> found.nextSetBit(0) != DocIdSetIterator.NO_MORE_DOCS);
    }

    long total() {
        return bySegment.stream().mapToLong(FixedBitSet::cardinality).sum();
    }
}
