package dk.videnrul.search.engine;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.range.LongRange;
import org.apache.lucene.facet.range.LongRangeFacetCounts;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.LongValuesSource;
import org.apache.lucene.search.Query;

/** Filters and counts by the day of an item's review, in the ranges that the request names. */
final class ReviewDays {
    private ReviewDays() {}

    /** Any of the ranges that are chosen. */
    static Query query(SearchRequest request) {
        var any = new BooleanQuery.Builder();
        request.reviewDays().stream()
                .filter(range -> request.selected(Facet.FRESHNESS).contains(range.value()))
                .map(range -> LongPoint.newRangeQuery(
                        Fields.REVIEW_DUE, range.from().toEpochDay(), range.to().toEpochDay()))
                .forEach(range -> any.add(range, Occur.SHOULD));
        return any.build();
    }

    static LongRangeFacetCounts count(List<DayRange> ranges, FacetsCollector hits) throws IOException {
        return new LongRangeFacetCounts(
                Facet.FRESHNESS.name(),
                LongValuesSource.fromLongField(Fields.REVIEW_DUE),
                hits,
                ranges.stream()
                        .map(range -> new LongRange(
                                range.value(),
                                range.from().toEpochDay(),
                                true,
                                range.to().toEpochDay(),
                                true))
                        .toArray(LongRange[]::new));
    }
}
