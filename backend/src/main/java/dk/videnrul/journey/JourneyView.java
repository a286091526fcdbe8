package dk.videnrul.journey;

import dk.videnrul.platform.http.Addressed;
import java.util.List;

/**
 * The way of an item and of what came of it.
 *
 * @param item short public id of the item from which it is told
 * @param full whether the caller reads who and why; without it also what waits and what was declined is left out
 * @param nodes the item first, then in the order in which it came to them
 * @param edges oldest first
 * @param truncated whether it goes on beyond what is shown
 */
public record JourneyView(
        String item,
        boolean full,
        JourneySummary summary,
        List<JourneyNode> nodes,
        List<JourneyEdge> edges,
        boolean truncated)
        implements Addressed {

    @Override
    public String path() {
        return "/api/v1/knowledge-items/" + item + "/journey";
    }
}
