package dk.videnrul.search.engine.lucene;

import dk.videnrul.search.engine.Facet;
import dk.videnrul.search.engine.SearchRequest;
import java.util.List;

/** Tells of a document which facets leave it out: those that were chosen from, and of which it has no chosen value. */
final class ChosenValues {

    /** For each value that is chosen, the bit of its facet; 0 for all others. */
    private final int[] bits;

    private final int all;
    private final ReviewDays days;

    ChosenValues(SearchRequest request, List<ValueIds.Value> values, ReviewDays days) {
        this.days = days;
        this.bits = new int[values.size()];
        for (int id = 0; id < bits.length; id++) {
            ValueIds.Value value = values.get(id);
            if (request.selected(value.facet()).contains(value.label())) {
                bits[id] = bit(value.facet());
            }
        }
        this.all =
                request.filters().keySet().stream().mapToInt(ChosenValues::bit).reduce(0, (one, other) -> one | other);
    }

    static int bit(Facet facet) {
        return 1 << facet.ordinal();
    }

    boolean none() {
        return all == 0;
    }

    /** The bits of the facets that leave the document out. */
    int missing(Columns columns, int doc) {
        int found = 0;
        for (int at = columns.starts()[doc]; at < columns.starts()[doc + 1]; at++) {
            found |= bits[columns.values()[at]];
        }
        if ((all & bit(Facet.FRESHNESS)) != 0 && days.isChosen(columns.reviewDays()[doc])) {
            found |= bit(Facet.FRESHNESS);
        }
        return all & ~found;
    }
}
