package dk.videnrul.coordination;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
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

    List<LocalRole> coordinating(Collection<String> municipalities, LocalDate day) {
        return municipalities.isEmpty()
                ? List.of()
                : list(
                        "role = COORDINATOR and municipality in :codes" + TODAY + " order by fromDate, id",
                        Map.of("codes", municipalities, "day", day));
    }

    Optional<LocalRole> of(String municipality, UUID id) {
        return find("municipality = ?1 and id = ?2", municipality, id).firstResultOptional();
    }

    /** Of a municipality, newest first, after the place of a day and id. */
    List<LocalRole> ofMunicipality(String code, @Nullable LocalDate from, @Nullable UUID id, int limit) {
        String newestFirst = " order by fromDate desc, id desc";
        return (from == null || id == null
                        ? find("municipality = ?1" + newestFirst, code)
                        : find("municipality = ?1 and (fromDate, id) < (?2, ?3)" + newestFirst, code, from, id))
                .page(Page.ofSize(limit))
                .list();
    }

    List<LocalRole> of(UUID person, String municipality, LocalRoleKind role) {
        return list("person = ?1 and municipality = ?2 and role = ?3", person, municipality, role);
    }
}
