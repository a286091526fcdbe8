package dk.videnrul.insight;

import dk.videnrul.metrics.Definition;
import dk.videnrul.metrics.TimeToPractice;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How long it takes until knowledge is tried elsewhere, in days, and whether that changes.
 *
 * @param n items counted
 * @param neverTriedShare between 0 and 1; null where nothing is counted
 * @param median null where nothing was tried
 * @param spells the same by how long it took; they add up to n
 * @param quarters by the quarter in which items were first published, oldest first; the latest had little time to be tried
 */
public record InsightPractice(
        Definition definition,
        InsightState state,
        long n,
        long tried,
        @Nullable Double neverTriedShare,
        @Nullable Double lowerQuartile,
        @Nullable Double median,
        @Nullable Double upperQuartile,
        List<TimeToPractice.Spell> spells,
        List<PracticeQuarter> quarters) {

    /** Items that were first published in one quarter. */
    public record PracticeQuarter(
            int year,
            int quarter,
            long n,
            long tried,
            @Nullable Double lowerQuartile,
            @Nullable Double median,
            @Nullable Double upperQuartile) {}
}
