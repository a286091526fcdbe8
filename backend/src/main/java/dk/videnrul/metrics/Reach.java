package dk.videnrul.metrics;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far knowledge gets. A place is reached by an item of somebody else that it took up or began to try.
 *
 * @param n items counted
 * @param themeGroups groups reached
 * @param municipalities municipalities reached, of {@code municipalitiesInAll}
 * @param population people who live there
 * @param populationYear year of which the population figures are
 * @param smallBelow a municipality with fewer inhabitants is small
 * @param regions how many municipalities are reached in which region
 * @param results how it went, as items tell it
 * @param trialResults how it went, as finished trials tell it
 */
public record Reach(
        Definition definition,
        long n,
        long themeGroups,
        long municipalities,
        long municipalitiesInAll,
        long population,
        long populationInAll,
        int populationYear,
        long smallMunicipalities,
        long smallMunicipalitiesInAll,
        int smallBelow,
        List<RegionReached> regions,
        Results results,
        Results trialResults) {

    /** @param name in the caller's language */
    public record RegionReached(String slug, String name, long municipalities, long municipalitiesInAll) {}

    /**
     * Results by how it went.
     *
     * @param none no clear effect
     * @param negativeOrMixedShare between 0 and 1; null where nobody has told a result
     */
    public record Results(
            long n,
            long positive,
            long mixed,
            long none,
            long negative,
            @Nullable Double negativeOrMixedShare) {

        public static Results of(long positive, long mixed, long none, long negative) {
            long n = positive + mixed + none + negative;
            return new Results(n, positive, mixed, none, negative, Shares.of(negative + mixed, n));
        }
    }
}
