package dk.videnrul.coordination;

import dk.videnrul.municipality.Place;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class LocalRoleRepository implements PanacheRepositoryBase<LocalRole, UUID> {
    private static final String TODAY = " and fromDate <= :day and (untilDate is null or untilDate > :day)";

    /** Those that somebody holds on a day. */
    List<LocalRole> of(UUID person, LocalDate day) {
        return list("person = :person" + TODAY, Map.of("person", person, "day", day));
    }

    /** Past, present and to come. */
    List<LocalRole> of(Collection<UUID> people) {
        return people.isEmpty() ? List.of() : list("person in ?1 order by fromDate desc, id desc", people);
    }

    List<LocalRole> holding(LocalRoleKind role, LocalDate day) {
        return list("role = :role" + TODAY, Map.of("role", role, "day", day));
    }

    List<LocalRole> coordinating(Collection<Place> places, LocalDate day) {
        return places.isEmpty()
                ? List.of()
                : list(
                        "role = COORDINATOR and (municipality in :codes or region in :slugs)" + TODAY
                                + " order by fromDate, id",
                        Map.of(
                                "codes",
                                named(places, Place::municipality),
                                "slugs",
                                named(places, Place::region),
                                "day",
                                day));
    }

    Optional<LocalRole> of(Place place, UUID id) {
        return find(column(place) + " = ?1 and id = ?2", name(place), id).firstResultOptional();
    }

    /** Of a place, newest first, after a day and id. */
    List<LocalRole> of(Place place, @Nullable LocalDate from, @Nullable UUID id, int limit) {
        String newestFirst = " order by fromDate desc, id desc";
        return (from == null || id == null
                        ? find(column(place) + " = ?1" + newestFirst, name(place))
                        : find(
                                column(place) + " = ?1 and (fromDate, id) < (?2, ?3)" + newestFirst,
                                name(place),
                                from,
                                id))
                .page(Page.ofSize(limit))
                .list();
    }

    List<LocalRole> of(UUID person, Place place, LocalRoleKind role) {
        return list("person = ?1 and " + column(place) + " = ?2 and role = ?3", person, name(place), role);
    }

    private static String column(Place place) {
        return place.municipality() != null ? "municipality" : "region";
    }

    private static String name(Place place) {
        return place.municipality() != null ? place.municipality() : Objects.requireNonNull(place.region());
    }

    private static Set<String> named(Collection<Place> places, Function<Place, @Nullable String> by) {
        return places.stream()
                .map(by)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .collect(Collectors.toSet());
    }
}
