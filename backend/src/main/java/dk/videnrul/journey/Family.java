package dk.videnrul.journey;

import dk.videnrul.knowledge.ItemKin;
import dk.videnrul.knowledge.ItemKinship;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The items that came of each other around one of them, as far as a number of steps goes; each is met once, also where they
 * go in a circle.
 *
 * @param more whether there are others further out
 */
record Family(Map<UUID, ItemKin> items, boolean more) {
    /** So that there is room for where they went. */
    static final int MOST = 100;

    /** One statement for each step. */
    static Family around(ItemKin start, int steps, ItemKinship kinship) {
        Map<UUID, ItemKin> met = new LinkedHashMap<>(Map.of(start.id(), start));
        Collection<ItemKin> edge = List.of(start);
        for (int step = 0; ; step++) {
            List<ItemKin> next = kinship.around(edge, MOST + 1).stream()
                    .filter(item -> !met.containsKey(item.id()))
                    .toList();
            int room = MOST - met.size();
            if (next.isEmpty() || step == steps) {
                return new Family(met, !next.isEmpty());
            }
            next.stream().limit(room).forEach(item -> met.put(item.id(), item));
            if (next.size() > room) {
                return new Family(met, true);
            }
            edge = next;
        }
    }
}
