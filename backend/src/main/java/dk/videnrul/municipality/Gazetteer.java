package dk.videnrul.municipality;

import dk.videnrul.platform.DanishTime;
import dk.videnrul.platform.text.Language;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Names, codes and regions, read once: reference data changes only with a new version of the product. What belongs where
 * depends on the day, because regions end and begin.
 */
@ApplicationScoped
public class Gazetteer {
    private final EntityManager database;
    private final Clock clock;
    private volatile @Nullable Places places;

    Gazetteer(EntityManager database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    private record Places(Map<String, Municipality> municipalities, Map<String, Region> regions) {}

    /** The municipality with this 4-digit code. */
    public Optional<MunicipalityRef> municipality(String code) {
        return find(code).map(Municipality::toRef);
    }

    /** The code of the municipality with this name, short or official. */
    public Optional<String> codeOf(String name) {
        String wanted = name.strip();
        return municipalities().stream()
                .filter(one -> wanted.equalsIgnoreCase(one.name) || wanted.equalsIgnoreCase(one.officialName))
                .map(one -> one.code)
                .findFirst();
    }

    /** All municipalities as they are today, in Danish alphabetical order. */
    public List<MunicipalityFacts> facts() {
        return municipalities().stream()
                .map(municipality -> new MunicipalityFacts(
                        municipality.toRef(),
                        municipality.population,
                        municipality.populationYear,
                        municipality.areaKm2,
                        current(municipality.region).slug))
                .toList();
    }

    /** The slug of the region to which a municipality belongs today. */
    public String regionOf(String code) {
        return current(find(code).orElseThrow().region).slug;
    }

    /** The region of every municipality today, by code. */
    public Map<String, String> regionsOfToday() {
        return municipalities().stream()
                .collect(Collectors.toMap(
                        municipality -> municipality.code, municipality -> regionOf(municipality.code)));
    }

    /** The codes of the municipalities that belong to a region today; none for a region that is not known. */
    public Set<String> municipalitiesOf(String region) {
        return municipalities().stream()
                .filter(municipality -> current(municipality.region).slug.equals(region))
                .map(municipality -> municipality.code)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The region itself and those that have become part of it by today. */
    public Set<String> regionsIn(String slug) {
        return regions().stream()
                .map(region -> region.slug)
                .filter(other -> other.equals(slug) || current(other).slug.equals(slug))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether a region is another one, or becomes part of it some day. */
    public boolean becomes(String slug, String other) {
        return slug.equals(other)
                || region(slug)
                        .map(region -> region.successor)
                        .filter(next -> becomes(next, other))
                        .isPresent();
    }

    /** The region itself and those that become part of it some day; none for a region that is not known. */
    public Set<String> regionsBecoming(String slug) {
        return regions().stream()
                .map(region -> region.slug)
                .filter(other -> becomes(other, slug))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether there is such a municipality, or such a region whenever it exists. */
    public boolean knows(Place place) {
        return place.municipality() != null
                ? find(place.municipality()).isPresent()
                : region(Objects.requireNonNull(place.region())).isPresent();
    }

    /** Whether a place exists on a day: regions end and begin. */
    public boolean existsOn(Place place, LocalDate day) {
        return knows(place)
                && (place.region() == null
                        || region(place.region()).orElseThrow().existsOn(day));
    }

    /** How the municipality or the region calls itself in a language. */
    public Optional<String> officialName(Place place, Language language) {
        return place.municipality() != null
                ? officialName(place.municipality())
                : regionName(Objects.requireNonNull(place.region()), language);
    }

    /** How the municipality calls itself, for example Fredericia Kommune. */
    public Optional<String> officialName(String code) {
        return find(code).map(municipality -> municipality.officialName);
    }

    /** The municipality with this code; null for none, and for one that is not known. */
    public @Nullable MunicipalityRef ref(@Nullable String code) {
        return code == null ? null : municipality(code).orElse(null);
    }

    /** The region with this slug, named in a language. */
    public Optional<RegionRef> region(String slug, Language language) {
        return region(slug)
                .map(region -> new RegionRef(
                        region.slug, region.code, regionName(slug, language).orElseThrow()));
    }

    /** The region's name in a language. */
    public Optional<String> regionName(String slug, Language language) {
        return Optional.ofNullable(places().regions.get(slug)).map(region -> switch (language) {
            case DA -> region.name;
            case EN -> region.nameEn;
            case SV -> region.nameSv;
        });
    }

    /** The day that it is in Denmark at an instant. */
    public static LocalDate dayOf(Instant instant) {
        return LocalDate.ofInstant(instant, DanishTime.ZONE);
    }

    LocalDate today() {
        return dayOf(clock.instant());
    }

    Optional<Municipality> find(String code) {
        return Optional.ofNullable(places().municipalities.get(code));
    }

    /** In Danish alphabetical order. */
    List<Municipality> municipalities() {
        return List.copyOf(places().municipalities.values());
    }

    List<Region> regions() {
        return List.copyOf(places().regions.values());
    }

    Optional<Region> region(String slug) {
        return Optional.ofNullable(places().regions.get(slug));
    }

    /** The region itself while it exists, then the one it became part of. */
    Region current(String slug) {
        Region region = region(slug).orElseThrow();
        boolean ended = region.validUntil != null && today().isAfter(region.validUntil);
        return ended && region.successor != null ? current(region.successor) : region;
    }

    private Places places() {
        Places known = places;
        if (known == null) {
            known = read();
            places = known;
        }
        return known;
    }

    @Transactional
    Places read() {
        Map<String, Municipality> municipalities = new LinkedHashMap<>();
        database.createQuery("from Municipality order by sortRank", Municipality.class)
                .getResultList()
                .forEach(municipality -> municipalities.put(municipality.code, municipality));
        Map<String, Region> regions = new LinkedHashMap<>();
        database.createQuery("from Region order by sortRank", Region.class)
                .getResultList()
                .forEach(region -> regions.put(region.slug, region));
        return new Places(municipalities, regions);
    }
}
