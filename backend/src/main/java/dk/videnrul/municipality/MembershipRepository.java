package dk.videnrul.municipality;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

@ApplicationScoped
class MembershipRepository implements PanacheRepositoryBase<Membership, UUID> {
    private static final Sort OLDEST_FIRST = Sort.by("fromDate").and("id");

    /** All periods by municipality, oldest first; one statement however many are asked for. */
    Map<String, List<Membership>> ofMunicipalities(Collection<String> codes) {
        return list("municipality in ?1", OLDEST_FIRST, codes).stream()
                .collect(Collectors.groupingBy(membership -> String.valueOf(membership.municipality)));
    }

    /** All periods of regions, oldest first. */
    Map<String, List<Membership>> ofRegions() {
        return list("region is not null", OLDEST_FIRST).stream()
                .collect(Collectors.groupingBy(membership -> String.valueOf(membership.region)));
    }

    /** The few periods of one place, oldest first. */
    List<Membership> of(Place place) {
        return place.municipality() != null
                ? list("municipality", OLDEST_FIRST, place.municipality())
                : list("region", OLDEST_FIRST, place.region());
    }

    Optional<Membership> of(Place place, UUID id) {
        return of(place).stream().filter(membership -> membership.id.equals(id)).findFirst();
    }

    /** Lets no other transaction write periods of this place before this one has ended. */
    void lock(Place place) {
        getEntityManager()
                .createNativeQuery("select cast(pg_advisory_xact_lock(hashtextextended(?1, 0)) as text)")
                .setParameter(1, "membership " + place.path())
                .getSingleResult();
    }
}
