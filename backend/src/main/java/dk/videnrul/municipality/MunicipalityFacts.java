package dk.videnrul.municipality;

/**
 * A municipality by what can be compared.
 *
 * @param population on 1 January of the year (Statistics Denmark)
 * @param areaKm2 measured on the simplified boundaries of the map, a few per cent off
 * @param region slug of the region to which it belongs today
 */
public record MunicipalityFacts(
        MunicipalityRef ref, int population, int populationYear, double areaKm2, String region) {

    /** Inhabitants per square kilometre. */
    public double density() {
        return population / areaKm2;
    }
}
