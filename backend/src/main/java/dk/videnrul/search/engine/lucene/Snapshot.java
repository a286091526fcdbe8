package dk.videnrul.search.engine.lucene;

import dk.videnrul.search.engine.Audience;
import java.io.IOException;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/** The index at one moment, with what is known of its segments already. */
final class Snapshot extends IndexSearcher {

    private final SegmentCaches segments;

    private Snapshot(IndexReader reader, SegmentCaches segments) {
        super(reader);
        this.segments = segments;
    }

    static final class Factory extends SearcherFactory {
        private final SegmentCaches segments = new SegmentCaches();

        @Override
        public IndexSearcher newSearcher(IndexReader reader, @Nullable IndexReader previous) {
            var searcher = new Snapshot(reader, segments);
            searcher.setSimilarity(Ranking.SIMILARITY);
            searcher.setTimeout(Deadline.ASKED);
            return searcher;
        }
    }

    Columns columns(LeafReaderContext leaf) throws IOException {
        return segments.columns(leaf);
    }

    ValueIds values() {
        return segments.values();
    }

    /** What the audience may see, those included that were deleted since; not to be written to. */
    FixedBitSet visible(LeafReaderContext leaf, Audience audience) throws IOException {
        return segments.visible(leaf, audience, this);
    }
}
