package dk.videnrul.search.engine;

import java.io.IOException;
import org.apache.lucene.facet.sortedset.DefaultSortedSetDocValuesReaderState;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesReaderState;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiDocValues;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.jspecify.annotations.Nullable;

/** The index at one moment, with what is needed to count facets in it, made when first asked for. */
final class Snapshot extends IndexSearcher {

    private @Nullable SortedSetDocValuesReaderState facets;

    private Snapshot(IndexReader reader) {
        super(reader);
    }

    static final class Factory extends SearcherFactory {
        @Override
        public IndexSearcher newSearcher(IndexReader reader, @Nullable IndexReader previous) {
            var searcher = new Snapshot(reader);
            searcher.setSimilarity(Ranking.SIMILARITY);
            return searcher;
        }
    }

    /** Null while no document has a facet. */
    synchronized @Nullable SortedSetDocValuesReaderState facets() throws IOException {
        String field = FacetDimensions.FIELD;
        if (facets == null && MultiDocValues.getSortedSetValues(getIndexReader(), field) != null) {
            facets = new DefaultSortedSetDocValuesReaderState(getIndexReader(), FacetDimensions.CONFIG);
        }
        return facets;
    }
}
