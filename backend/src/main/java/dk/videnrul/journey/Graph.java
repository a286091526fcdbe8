package dk.videnrul.journey;

import dk.videnrul.knowledge.ItemKin;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Traces put together: each begins where another one ended.
 *
 * @param stops every place, with the trace by which the journey first came there; null for the first item
 * @param cut whether there were more places than are shown
 */
record Graph(
        ItemKin start, Map<UUID, ItemKin> items, Map<Stop, @Nullable Trace> stops, List<Trace> traces, boolean cut) {
    static final int MOST_STOPS = 300;

    /** @param told oldest first */
    static Graph of(ItemKin start, Map<UUID, ItemKin> items, Collection<Trace> told) {
        Map<String, Trace> byId = told.stream().collect(Collectors.toMap(Trace::id, Function.identity()));
        Map<UUID, Trace> gave = new HashMap<>();
        told.stream().filter(trace -> trace.gave() != null).forEach(trace -> gave.put(trace.gave(), trace));
        Map<Stop, @Nullable Trace> stops = new LinkedHashMap<>();
        stops.put(new Stop.Item(start.id()), null);
        items.keySet().forEach(item -> stops.putIfAbsent(new Stop.Item(item), null));
        List<Trace> joined = new ArrayList<>();
        boolean cut = false;
        for (Trace trace : told) {
            Trace placed = joined(trace, byId, gave);
            if (!stops.containsKey(placed.to()) && stops.size() >= MOST_STOPS) {
                cut = true;
                continue;
            }
            stops.putIfAbsent(placed.to(), placed);
            joined.add(placed);
        }
        return new Graph(start, items, stops, begunAmong(stops, joined), cut);
    }

    /** What came of a trial begins where it was tried; what rolled on begins where it had rolled to. */
    private static Trace joined(Trace trace, Map<String, Trace> byId, Map<UUID, Trace> gave) {
        if (trace.kind() == JourneyEdgeKind.DERIVED && trace.to() instanceof Stop.Item grown) {
            @Nullable Trace tried = gave.get(grown.id());
            return tried == null ? trace : trace.from(tried.to(), tried.id());
        }
        @Nullable Trace before = trace.via() == null ? null : byId.get(trace.via());
        if (before == null) {
            return trace.from(null, null);
        }
        return before.to().equals(trace.to())
                ? trace.from(before.from(), before.id())
                : trace.from(before.to(), before.id());
    }

    /** Where the place before is not shown, the way begins at the item. */
    private static List<Trace> begunAmong(Map<Stop, @Nullable Trace> stops, List<Trace> traces) {
        return traces.stream()
                .map(trace -> stops.containsKey(trace.begin()) ? trace : trace.from(null, trace.via()))
                .toList();
    }

    List<JourneyNode> nodes(JourneyNames.Known known) {
        return stops.entrySet().stream()
                .map(stop -> known.node(stop.getKey(), stop.getValue(), this))
                .toList();
    }

    List<JourneyEdge> edges(JourneyNames.Known known) {
        return traces.stream().map(trace -> known.edge(trace, this)).toList();
    }
}
