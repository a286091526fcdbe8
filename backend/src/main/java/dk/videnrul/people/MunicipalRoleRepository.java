package dk.videnrul.people;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

@ApplicationScoped
class MunicipalRoleRepository implements PanacheRepositoryBase<MunicipalRole, MunicipalRole.Key> {

    /** Those that somebody holds on a day. */
    List<MunicipalRole> of(UUID person, LocalDate day) {
        return list(
                "key.person = :person and key.fromDate <= :day and (untilDate is null or untilDate > :day)",
                Map.of("person", person, "day", day));
    }

    /** Who coordinates for a municipality on a day, the longest in office first. */
    List<MunicipalRole> coordinatorsOf(String municipality, LocalDate day) {
        return list(
                "key.municipality = :municipality and key.role = COORDINATOR and key.fromDate <= :day"
                        + " and (untilDate is null or untilDate > :day) order by key.fromDate, key.person",
                Map.of("municipality", municipality, "day", day));
    }
}
