package dk.videnrul.insight;

import dk.videnrul.metrics.Definition;
import dk.videnrul.metrics.Reach;
import dk.videnrul.network.ThemeGroupRef;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far knowledge gets, counted as the measure of reach counts it.
 *
 * @param items items that were first published in the years
 * @param itemsRolled how many of them were ever rolled
 * @param itemsRolledShare between 0 and 1; null where there are no items
 * @param themeGroups how many groups are reached
 * @param groups the groups that took up most, at most 50
 * @param population people who live in the municipalities that are reached
 * @param smallBelow a municipality with fewer inhabitants is small
 */
public record InsightReach(
        Definition definition,
        InsightState state,
        long items,
        long itemsRolled,
        @Nullable Double itemsRolledShare,
        int themeGroups,
        List<GroupInsight> groups,
        int municipalities,
        int municipalitiesInAll,
        long population,
        long populationInAll,
        int populationYear,
        int smallMunicipalities,
        int smallMunicipalitiesInAll,
        int smallBelow,
        List<Reach.RegionReached> regions,
        Reach.Results results) {

    /** @param items items of others that the group took up */
    public record GroupInsight(ThemeGroupRef themeGroup, long items) {}
}
