package dk.videnrul.metrics;

import dk.videnrul.network.ThemeGroupRef;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How much is rolled, and how it is answered.
 *
 * @param n rolls counted
 * @param items items that could be rolled: those published by the end of the period
 * @param itemsRolled how many items were rolled
 * @param itemsRolledShare between 0 and 1; null where there are no items
 * @param declinedShare of those that were answered, between 0 and 1; null where none was
 * @param medianDaysToAnswer null where none was answered
 * @param toMunicipalities how many went to municipalities
 * @param themeGroups how many went to which groups, most first, at most 20 groups
 */
public record RollMeasures(
        Definition definition,
        long n,
        long items,
        long itemsRolled,
        @Nullable Double itemsRolledShare,
        long sent,
        long seen,
        long takenUp,
        long declined,
        @Nullable Double declinedShare,
        @Nullable Double medianDaysToAnswer,
        long toMunicipalities,
        List<RollsToGroup> themeGroups) {

    /**
     * What came to one group.
     *
     * @param waiting sent or seen
     */
    public record RollsToGroup(ThemeGroupRef themeGroup, long n, long takenUp, long declined, long waiting) {}
}
