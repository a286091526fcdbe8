package dk.videnrul.metrics;

import dk.videnrul.municipality.Gazetteer;
import dk.videnrul.municipality.MunicipalityFacts;
import dk.videnrul.platform.text.Language;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** The municipalities that something reached, among all of them, by what the reference data knows of those who live there. */
public record ReachedPlaces(List<MunicipalityFacts> reached, List<MunicipalityFacts> all) {
    /** Together with the two smallest bands of comparable municipalities, about four in ten are small. */
    public static final int SMALL_BELOW = 40_000;

    /** @param codes 4-digit codes of those that are reached */
    public static ReachedPlaces of(Set<String> codes, List<MunicipalityFacts> all) {
        return new ReachedPlaces(
                all.stream().filter(one -> codes.contains(one.ref().code())).toList(), all);
    }

    public long population() {
        return population(reached);
    }

    public long populationInAll() {
        return population(all);
    }

    /** The year for which the populations hold. */
    public int populationYear() {
        return all.stream().mapToInt(MunicipalityFacts::populationYear).max().orElse(0);
    }

    public int small() {
        return small(reached);
    }

    public int smallInAll() {
        return small(all);
    }

    public List<Reach.RegionReached> regions(Gazetteer gazetteer, Language language) {
        return all.stream()
                .map(MunicipalityFacts::region)
                .distinct()
                .map(region -> new Reach.RegionReached(
                        region,
                        gazetteer.regionName(region, language).orElseThrow(),
                        in(region, reached),
                        in(region, all)))
                .sorted(Comparator.comparing(Reach.RegionReached::slug))
                .toList();
    }

    private static long in(String region, List<MunicipalityFacts> some) {
        return some.stream().filter(one -> one.region().equals(region)).count();
    }

    private static long population(List<MunicipalityFacts> some) {
        return some.stream().mapToLong(MunicipalityFacts::population).sum();
    }

    private static int small(List<MunicipalityFacts> some) {
        return (int) some.stream().filter(one -> one.population() < SMALL_BELOW).count();
    }
}
