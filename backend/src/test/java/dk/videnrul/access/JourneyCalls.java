package dk.videnrul.access;

import java.util.List;

/** How journeys are called: whoever sees an item sees its way. */
final class JourneyCalls {
    private JourneyCalls() {}

    static void put(Calls calls, Scene scene) {
        for (Thing item : scene.items) {
            calls.put("getJourney", item.seenBy(), List.of(item));
        }
    }
}
