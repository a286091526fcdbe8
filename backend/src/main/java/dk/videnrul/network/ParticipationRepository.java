package dk.videnrul.network;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

@ApplicationScoped
class ParticipationRepository implements PanacheRepositoryBase<Participation, UUID> {
    private static final String TODAY = " and fromDate <= :day and (untilDate is null or untilDate > :day)";

    List<Participation> of(UUID person, LocalDate day) {
        return list("person = :person" + TODAY, Map.of("person", person, "day", day));
    }

    /** Chairs and vice-chairs of several groups, in one statement. */
    List<Participation> chairs(Collection<UUID> groups, LocalDate day) {
        return groups.isEmpty()
                ? List.of()
                : list(
                        "themeGroup in :groups and role in (CHAIR, VICE_CHAIR)" + TODAY
                                + " order by role, fromDate, id",
                        Map.of("groups", groups, "day", day));
    }

    /** How many people take part in each of several groups. */
    Map<UUID, Long> counts(Collection<UUID> groups, LocalDate day) {
        if (groups.isEmpty()) {
            return Map.of();
        }
        return getEntityManager()
                .createQuery(
                        "select themeGroup, count(distinct person) from Participation where themeGroup in :groups"
                                + TODAY + " group by themeGroup",
                        Object[].class)
                .setParameter("groups", groups)
                .setParameter("day", day)
                .getResultStream()
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> (Long) row[1]));
    }

    /** Of one group, in the order of their ids. */
    List<Participation> ofGroup(UUID group, UUID after, LocalDate day, int limit) {
        return find(
                        "themeGroup = :group and id > :after" + TODAY + " order by id",
                        Map.of("group", group, "after", after, "day", day))
                .page(Page.ofSize(limit))
                .list();
    }
}
