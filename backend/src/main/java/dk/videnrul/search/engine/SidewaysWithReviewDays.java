package dk.videnrul.search.engine;

import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import org.apache.lucene.facet.DrillSideways;
import org.apache.lucene.facet.Facets;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.MultiFacets;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesReaderState;
import org.apache.lucene.search.IndexSearcher;
import org.jspecify.annotations.Nullable;

/** Counts the facets of the index, and the review days as the request divides them. */
final class SidewaysWithReviewDays extends DrillSideways {
    private final SearchRequest request;

    SidewaysWithReviewDays(IndexSearcher index, SortedSetDocValuesReaderState facets, SearchRequest request) {
        super(index, FacetDimensions.CONFIG, facets);
        this.request = request;
    }

    @Override
    protected Facets buildFacetsResult(
            FacetsCollector hits, FacetsCollector @Nullable [] sideways, String @Nullable [] dimensions)
            throws IOException {
        String name = Facet.FRESHNESS.name();
        int place = dimensions == null ? -1 : Arrays.asList(dimensions).indexOf(name);
        FacetsCollector counted = place < 0 || sideways == null ? hits : sideways[place];
        Facets others = super.buildFacetsResult(hits, sideways, dimensions);
        return new MultiFacets(Map.of(name, ReviewDays.count(request.reviewDays(), counted)), others);
    }
}
