package dk.videnrul.search.engine;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.facet.FacetResult;
import org.apache.lucene.facet.Facets;
import org.apache.lucene.facet.LabelAndValue;
import org.jspecify.annotations.Nullable;

/** Turns Lucene's counts into ours. */
final class FacetCounts {

    /** All municipalities fit; whoever has more topics than this narrows by text first. */
    private static final int MOST_VALUES = 100;

    private FacetCounts() {}

    static Map<Facet, List<FacetCount>> of(@Nullable Facets counted, SearchRequest request) throws IOException {
        var counts = new EnumMap<Facet, List<FacetCount>>(Facet.class);
        for (Facet facet : Facet.values()) {
            counts.put(facet, of(counted, facet, request.selected(facet)));
        }
        return counts;
    }

    private static List<FacetCount> of(@Nullable Facets counted, Facet facet, Set<String> selected) throws IOException {
        var counts = new ArrayList<FacetCount>();
        FacetResult top = counted == null ? null : counted.getTopChildren(MOST_VALUES, facet.name());
        if (top != null) {
            for (LabelAndValue each : top.labelValues) {
                counts.add(new FacetCount(each.label, each.value.longValue(), selected.contains(each.label)));
            }
        }
        var missing = new HashSet<>(selected);
        counts.forEach(count -> missing.remove(count.value()));
        for (String value : missing.stream().sorted().toList()) {
            counts.add(new FacetCount(value, counted == null || top == null ? 0 : count(counted, facet, value), true));
        }
        return List.copyOf(counts);
    }

    /** Lucene says -1 for a value that nothing has, and cannot say it of ranges, of which all that have any are on top. */
    private static long count(Facets counted, Facet facet, String value) throws IOException {
        if (facet == Facet.FRESHNESS) {
            return 0;
        }
        return Math.max(0, counted.getSpecificValue(facet.name(), value).longValue());
    }
}
