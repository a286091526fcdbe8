package dk.videnrul.insight;

import dk.videnrul.metrics.Definition;
import java.util.List;

/**
 * From where knowledge rolled, and where to: theme groups, and the municipalities of each region together.
 *
 * @param rolls in the years
 * @param takenUp how many of them were taken up
 * @param links those with the most rolls first, at most 40
 * @param years each year by itself
 */
public record InsightFlow(
        Definition definition,
        InsightState state,
        long rolls,
        long takenUp,
        List<FlowLink> links,
        List<FlowYear> years) {

    /** What rolled from one place to another. */
    public record FlowLink(FlowPlace from, FlowPlace to, long rolls, long takenUp) {}

    /**
     * A theme group or a region.
     *
     * @param key by which its items are asked for, for example group:tobak-og-nikotin
     */
    public record FlowPlace(String key, FlowPlaceKind kind, String name) {}

    /** Which of the two. */
    public enum FlowPlaceKind {
        GROUP,
        REGION
    }

    /** The rolls that were sent in one year. */
    public record FlowYear(int year, long rolls, long takenUp) {}
}
