package dk.videnrul.access;

import dk.videnrul.identity.Action;
import java.util.List;

/** How journeys, measures and insights are called: whoever sees an item sees its way. */
final class JourneyCalls {
    private JourneyCalls() {}

    static void put(Calls calls, Scene scene) {
        for (Thing item : scene.items) {
            calls.put("getJourney", item.seenBy(), List.of(item));
        }
        for (String measure : List.of("getTimeToPractice", "getRollMeasures", "getReach")) {
            calls.put(measure, Action.SEE_METRICS, List.of(Thing.network()));
        }
        for (String page : List.of(
                "getInsightMap",
                "getInsightReach",
                "getInsightTimeToPractice",
                "getInsightCoverage",
                "getInsightFlow")) {
            calls.put(page, Action.SEE_INSIGHTS, List.of(Thing.network()));
        }
        calls.put(
                "listInsightItems", Action.SEE_INSIGHTS, List.of(Thing.network().with("figure", "tried")));
    }
}
