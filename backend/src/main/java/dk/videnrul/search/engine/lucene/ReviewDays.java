package dk.videnrul.search.engine.lucene;

import dk.videnrul.search.engine.DayRange;
import dk.videnrul.search.engine.Facet;
import dk.videnrul.search.engine.Fields;
import dk.videnrul.search.engine.SearchRequest;
import java.util.List;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;

/** Filters and counts by the day of an item's review, in the ranges that a request names. */
final class ReviewDays {
    private final List<DayRange> ranges;
    private final long[] from;
    private final long[] to;
    private final boolean[] chosen;
    private final long[] counts;

    ReviewDays(SearchRequest request) {
        ranges = request.reviewDays();
        from = ranges.stream().mapToLong(range -> range.from().toEpochDay()).toArray();
        to = ranges.stream().mapToLong(range -> range.to().toEpochDay()).toArray();
        chosen = new boolean[from.length];
        for (int range = 0; range < chosen.length; range++) {
            chosen[range] =
                    request.selected(Facet.FRESHNESS).contains(ranges.get(range).value());
        }
        counts = new long[from.length];
    }

    boolean isChosen(int day) {
        for (int range = 0; range < from.length; range++) {
            if (chosen[range] && from[range] <= day && day <= to[range]) {
                return true;
            }
        }
        return false;
    }

    void count(int day) {
        for (int range = 0; range < from.length; range++) {
            if (from[range] <= day && day <= to[range]) {
                counts[range]++;
            }
        }
    }

    interface Consumer {
        void accept(String value, long count);
    }

    void forEach(Consumer consumer) {
        for (int range = 0; range < from.length; range++) {
            consumer.accept(ranges.get(range).value(), counts[range]);
        }
    }

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
}
