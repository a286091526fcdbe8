package dk.videnrul.search.engine.lucene;

import dk.videnrul.search.engine.Facet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Numbers the values of all facets, the same in all segments, so that counting needs no words. Only ever grows. */
final class ValueIds {

    record Value(Facet facet, String label) {}

    private final Map<Value, Integer> ids = new HashMap<>();
    private List<Value> values = List.of();

    synchronized int of(Facet facet, String label) {
        return ids.computeIfAbsent(new Value(facet, label), value -> {
            var more = new ArrayList<>(values);
            more.add(value);
            values = more;
            return more.size() - 1;
        });
    }

    /** In the order of their numbers; what is added later is not in it. */
    synchronized List<Value> all() {
        return values;
    }
}
