package dk.videnrul.search.engine.lucene;

import dk.videnrul.search.engine.Facet;
import dk.videnrul.search.engine.FacetCount;
import dk.videnrul.search.engine.FacetValues;
import dk.videnrul.search.engine.SearchRequest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.FixedBitSet;

/**
 * Applies the chosen values to what matches, and counts the values of what is left. What only one facet leaves out is counted
 * for that facet: what it would find if something else of it were chosen.
 */
final class FacetCounting {
    private static final Comparator<FacetCount> MOST_FIRST =
            Comparator.comparingLong(FacetCount::count).reversed().thenComparing(FacetCount::value);

    private final SearchRequest request;
    private final List<Columns> columns = new ArrayList<>();
    private final List<ValueIds.Value> values;
    private final ReviewDays days;
    private final ChosenValues chosen;

    FacetCounting(SearchRequest request, Snapshot index) throws IOException {
        this.request = request;
        for (LeafReaderContext leaf : index.getIndexReader().leaves()) {
            columns.add(index.columns(leaf));
        }
        // Asked for after the segments, which may bring new ones.
        this.values = index.values().all();
        this.days = new ReviewDays(request);
        this.chosen = new ChosenValues(request, values, days);
    }

    /** Those that no facet leaves out. */
    Matches narrowed(Matches all) {
        if (chosen.none()) {
            return all;
        }
        var narrowed = new ArrayList<FixedBitSet>();
        for (int segment = 0; segment < columns.size(); segment++) {
            FixedBitSet found = all.bySegment().get(segment);
            var left = new FixedBitSet(found.length());
            for (int doc = next(found, 0); doc != DocIdSetIterator.NO_MORE_DOCS; doc = next(found, doc + 1)) {
                if (chosen.missing(columns.get(segment), doc) == 0) {
                    left.set(doc);
                }
            }
            narrowed.add(left);
        }
        return new Matches(List.copyOf(narrowed));
    }

    /** Of what matches before the chosen values are applied. */
    Map<Facet, List<FacetCount>> count(Matches all) {
        int[] counts = new int[values.size()];
        for (int segment = 0; segment < columns.size(); segment++) {
            count(all.bySegment().get(segment), columns.get(segment), counts);
        }
        return counts(counts);
    }

    private void count(FixedBitSet found, Columns of, int[] counts) {
        for (int doc = next(found, 0); doc != DocIdSetIterator.NO_MORE_DOCS; doc = next(found, doc + 1)) {
            int missing = chosen.none() ? 0 : chosen.missing(of, doc);
            if (missing == 0) {
                for (int at = of.starts()[doc]; at < of.starts()[doc + 1]; at++) {
                    counts[of.values()[at]]++;
                }
                days.count(of.reviewDays()[doc]);
            } else if (Integer.bitCount(missing) == 1) {
                countOnly(Facet.values()[Integer.numberOfTrailingZeros(missing)], doc, of, counts);
            }
        }
    }

    private void countOnly(Facet facet, int doc, Columns of, int[] counts) {
        if (facet == Facet.FRESHNESS) {
            days.count(of.reviewDays()[doc]);
            return;
        }
        for (int at = of.starts()[doc]; at < of.starts()[doc + 1]; at++) {
            int value = of.values()[at];
            if (values.get(value).facet() == facet) {
                counts[value]++;
            }
        }
    }

    private static int next(FixedBitSet found, int from) {
        return from >= found.length() ? DocIdSetIterator.NO_MORE_DOCS : found.nextSetBit(from);
    }

    private Map<Facet, List<FacetCount>> counts(int[] counts) {
        Map<Facet, List<FacetCount>> all = new EnumMap<>(Facet.class);
        for (Facet facet : Facet.values()) {
            all.put(facet, new ArrayList<>());
        }
        for (int id = 0; id < counts.length; id++) {
            add(all, values.get(id).facet(), values.get(id).label(), counts[id]);
        }
        days.forEach((value, count) -> add(all, Facet.FRESHNESS, value, count));
        all.replaceAll((facet, found) -> shown(found, request.selected(facet)));
        return all;
    }

    private void add(Map<Facet, List<FacetCount>> all, Facet facet, String value, long count) {
        if (count > 0) {
            all.computeIfAbsent(facet, none -> new ArrayList<>())
                    .add(new FacetCount(value, count, request.selected(facet).contains(value)));
        }
    }

    /** The most frequent ones, and all that were chosen. */
    private static List<FacetCount> shown(List<FacetCount> found, Set<String> selected) {
        found.sort(MOST_FIRST);
        var shown = new ArrayList<FacetCount>();
        var missing = new HashSet<>(selected);
        for (FacetCount count : found) {
            if (shown.size() < FacetValues.MOST_SHOWN || count.selected()) {
                shown.add(count);
                missing.remove(count.value());
            }
        }
        missing.stream().sorted().forEach(value -> shown.add(new FacetCount(value, 0, true)));
        return List.copyOf(shown);
    }
}
