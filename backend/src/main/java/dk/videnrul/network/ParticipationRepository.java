package dk.videnrul.network;

import dk.videnrul.identity.Grant;
import dk.videnrul.identity.Role;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;

@ApplicationScoped
class ParticipationRepository implements PanacheRepositoryBase<Participation, UUID> {
    private static final String TODAY = " and fromDate <= :day and (untilDate is null or untilDate > :day)";

    /**
     * The roles that theme groups give somebody on a day, by group. Before its approval and after its end a group gives
     * nobody more than to see it, but for the steward of what a closed one left.
     */
    List<Grant> grants(UUID person, LocalDate day) {
        return getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery("""
                        select p.theme_group,
                            case when g.status in ('PROPOSED', 'CLOSED') then 'MEMBER' else p.role end as role
                        from participation p join theme_group g on g.id = p.theme_group
                        where p.person = :person and p.from_date <= :day
                            and (p.until_date is null or p.until_date > :day)
                        union
                        select id, 'STEWARD' from theme_group where steward = :person and status = 'CLOSED'""", Tuple.class)
                .setParameter("person", person)
                .setParameter("day", day)
                .getResultStream()
                .map(row -> Grant.in(row.get(0, UUID.class), Role.valueOf(row.get(1, String.class))))
                .toList();
    }

    /** Somebody's parts in a group that have not ended on a day. */
    List<Participation> open(UUID group, UUID person, LocalDate day) {
        return list(
                "themeGroup = :group and person = :person and (untilDate is null or untilDate > :day)",
                Map.of("group", group, "person", person, "day", day));
    }

    boolean hasChair(UUID group, LocalDate day) {
        return count("themeGroup = :group and role = CHAIR" + TODAY, Map.of("group", group, "day", day)) > 0;
    }

    /** Whether somebody else chairs the group today, and for as long as we know. */
    boolean hasOtherChair(Participation than, LocalDate day) {
        return count(
                        "themeGroup = :group and role = CHAIR and id <> :id and fromDate <= :day and untilDate is null",
                        Map.of("group", than.themeGroup, "id", than.id, "day", day))
                > 0;
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

    /** Who leads a group, chairs first. */
    List<UUID> leaders(UUID group, LocalDate day) {
        return list(
                        "themeGroup = :group and role in (CHAIR, VICE_CHAIR, PROCESS_LEADER)" + TODAY
                                + " order by role, fromDate, id",
                        Map.of("group", group, "day", day))
                .stream()
                .map(part -> part.person)
                .toList();
    }

    /** The theme groups in which people who work for a municipality take part. */
    List<UUID> groupsOf(String municipality, LocalDate day) {
        return getEntityManager()
                .createQuery(
                        "select distinct p.themeGroup from Participation p join Person person on person.id = p.person"
                                + " join ThemeGroup g on g.id = p.themeGroup"
                                + " where person.municipality = :code and p.fromDate <= :day"
                                + " and (p.untilDate is null or p.untilDate > :day)",
                        UUID.class)
                .setParameter("code", municipality)
                .setParameter("day", day)
                .getResultList();
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

    /**
     * Of one group, in the order of their ids.
     *
     * @param past also those that ended
     */
    List<Participation> ofGroup(UUID group, boolean past, UUID after, LocalDate day, int limit) {
        return find(
                        "themeGroup = :group and id > :after and (:past = true or untilDate is null or untilDate > :day)"
                                + " order by id",
                        Map.of("group", group, "after", after, "day", day, "past", past))
                .page(Page.ofSize(limit))
                .list();
    }
}
