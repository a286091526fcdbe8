package dk.videnrul.infopackage;

import dk.videnrul.platform.DanishTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How many packages came out, for the goals of the strategy. */
@ApplicationScoped
public class IssuedPackages {
    private final PackageEditionRepository editions;

    IssuedPackages(PackageEditionRepository editions) {
        this.editions = editions;
    }

    /**
     * @param n each package once
     * @param byFocusArea by id; a package counts in each of its focus areas
     */
    public record PackageCount(long n, Map<String, Long> byFocusArea) {}

    /**
     * Packages whose first edition came out in a period.
     *
     * @param until last day
     * @param focusAreas of which a package has at least one; none for all
     */
    @Transactional
    public PackageCount in(LocalDate from, LocalDate until, List<String> focusAreas) {
        List<List<String>> counted = editions.focusAreasOfFirst(begin(from), begin(until.plusDays(1))).stream()
                .filter(areas -> focusAreas.isEmpty() || !Collections.disjoint(areas, focusAreas))
                .toList();
        Map<String, Long> byArea = new HashMap<>();
        counted.forEach(areas -> areas.forEach(area -> byArea.merge(area, 1L, Long::sum)));
        return new PackageCount(counted.size(), byArea);
    }

    /** A package in its latest edition. */
    public record Issued(String slug, String title, PackageAudience audience, int edition, LocalDate issuedOn) {}

    /** Packages of which an edition came out since a moment, the latest first. */
    @Transactional
    public List<Issued> since(Instant from, int limit) {
        return editions.latestSince(from, limit);
    }

    private static Instant begin(LocalDate day) {
        return day.atStartOfDay(DanishTime.ZONE).toInstant();
    }
}
