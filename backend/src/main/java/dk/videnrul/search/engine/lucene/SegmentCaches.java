package dk.videnrul.search.engine.lucene;

import dk.videnrul.search.engine.Audience;
import dk.videnrul.search.engine.VisibleTo;
import java.io.IOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/**
 * What every search needs of a segment and is the same for as long as the segment lives: the values of its facets, and what
 * of it each audience may see. Documents that were deleted since are left out by whoever reads it.
 */
final class SegmentCaches {

    /** Of one segment; a bit for each document and audience. */
    private static final int MOST_AUDIENCES = 64;

    private static final class Segment {
        private @Nullable Columns columns;
        private final Map<Audience, FixedBitSet> visible =
                Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
                    @Override
                    protected boolean removeEldestEntry(Map.Entry<Audience, FixedBitSet> eldest) {
                        return size() > MOST_AUDIENCES;
                    }
                });
    }

    private final Map<IndexReader.CacheKey, Segment> segments = new ConcurrentHashMap<>();
    private final ValueIds values = new ValueIds();

    ValueIds values() {
        return values;
    }

    Columns columns(LeafReaderContext leaf) throws IOException {
        Segment segment = of(leaf);
        synchronized (segment) {
            Columns columns = segment.columns;
            if (columns == null) {
                columns = Columns.of(leaf.reader(), values);
                segment.columns = columns;
            }
            return columns;
        }
    }

    /** Not to be written to. */
    FixedBitSet visible(LeafReaderContext leaf, Audience audience, IndexSearcher index) throws IOException {
        Map<Audience, FixedBitSet> known = of(leaf).visible;
        FixedBitSet visible = known.get(audience);
        if (visible == null) {
            visible = new FixedBitSet(leaf.reader().maxDoc());
            Query query = index.rewrite(LuceneQueries.of(VisibleTo.audience(audience)));
            Scorer scorer =
                    query.createWeight(index, ScoreMode.COMPLETE_NO_SCORES, 1).scorer(leaf);
            if (scorer != null) {
                visible.or(scorer.iterator());
            }
            known.put(audience, visible);
        }
        return visible;
    }

    private Segment of(LeafReaderContext leaf) {
        IndexReader.CacheHelper life = leaf.reader().getCoreCacheHelper();
        if (life == null) {
            throw new IllegalStateException("a segment without a life of its own: " + leaf.reader());
        }
        return segments.computeIfAbsent(life.getKey(), key -> {
            life.addClosedListener(segments::remove);
            return new Segment();
        });
    }
}
