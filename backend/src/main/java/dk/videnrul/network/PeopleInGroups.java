package dk.videnrul.network;

import dk.videnrul.identity.Role;
import dk.videnrul.municipality.Gazetteer;
import dk.videnrul.people.GroupBook;
import dk.videnrul.people.MemberRole;
import dk.videnrul.people.PersonForgotten;
import dk.videnrul.people.PersonLeft;
import dk.videnrul.people.PersonalData;
import dk.videnrul.people.RoleBook;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Tells the floor below who takes part in theme groups, and hears from it who leaves. */
@ApplicationScoped
class PeopleInGroups implements RoleBook, GroupBook, PersonalData {
    private static final String TODAY = "part.fromDate <= :day and (part.untilDate is null or part.untilDate > :day)";

    private final EntityManager database;
    private final Clock clock;

    PeopleInGroups(EntityManager database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    @Transactional
    public Map<UUID, List<MemberRole>> heldBy(Collection<UUID> people) {
        Map<UUID, List<MemberRole>> held = new HashMap<>();
        for (Object[] row : partsOf(people)) {
            Participation part = (Participation) row[0];
            ThemeGroup group = (ThemeGroup) row[1];
            if (!group.proposal) {
                held.computeIfAbsent(part.person, none -> new ArrayList<>()).add(told(part, group));
            }
        }
        return held;
    }

    @Override
    @Transactional
    public Set<UUID> holders(Role role, Collection<String> themeGroups) {
        List<ParticipationRole> wanted = Arrays.stream(ParticipationRole.values())
                .filter(one -> one != ParticipationRole.MEMBER && one.toRole() == role)
                .toList();
        if (wanted.isEmpty()) {
            return Set.of();
        }
        String question =
                "select distinct part.person from Participation part join ThemeGroup g on g.id = part.themeGroup"
                        + " where part.role in :roles and g.status not in (PROPOSED, CLOSED) and ";
        return themeGroups.isEmpty()
                ? people(question, Map.of("roles", wanted))
                : people(question + "g.slug in :slugs and ", Map.of("roles", wanted, "slugs", themeGroups));
    }

    @Override
    @Transactional
    public Set<UUID> peopleIn(String slug) {
        return people(
                "select distinct part.person from Participation part join ThemeGroup g on g.id = part.themeGroup"
                        + " where g.slug = :slug and not g.proposal and ",
                Map.of("slug", slug));
    }

    @Override
    @Transactional
    public Set<UUID> peopleIn(Set<UUID> groups) {
        return people(
                "select distinct part.person from Participation part where part.themeGroup in :groups and ",
                Map.of("groups", groups));
    }

    @Override
    public String section() {
        return "participations";
    }

    @Override
    @Transactional
    public List<Map<String, Object>> about(UUID person) {
        return partsOf(List.of(person)).stream()
                .map(row -> {
                    MemberRole role = told((Participation) row[0], (ThemeGroup) row[1]);
                    Map<String, Object> told = new LinkedHashMap<>();
                    told.put("themeGroup", ((ThemeGroup) row[1]).slug);
                    told.put("role", role.role());
                    told.put("mandate", String.valueOf(role.mandate()));
                    told.put("from", role.from());
                    told.put("until", String.valueOf(role.until()));
                    return told;
                })
                .toList();
    }

    void endParts(@Observes PersonLeft departure) {
        end(departure.person().id(), departure.on());
    }

    void endParts(@Observes PersonForgotten deletion) {
        end(deletion.person().id(), deletion.on());
    }

    /** What has not begun by then never will. */
    private void end(UUID person, LocalDate on) {
        database.createQuery("delete from Participation where person = :person and fromDate > :day")
                .setParameter("person", person)
                .setParameter("day", on)
                .executeUpdate();
        database.createQuery("update Participation set untilDate = :day where person = :person"
                        + " and (untilDate is null or untilDate > :day)")
                .setParameter("person", person)
                .setParameter("day", on)
                .executeUpdate();
    }

    private List<Object[]> partsOf(Collection<UUID> people) {
        return people.isEmpty()
                ? List.of()
                : database.createQuery(
                                "select part, g from Participation part join ThemeGroup g on g.id = part.themeGroup"
                                        + " where part.person in :people order by part.fromDate desc, part.id desc",
                                Object[].class)
                        .setParameter("people", people)
                        .getResultList();
    }

    private Set<UUID> people(String question, Map<String, ?> values) {
        TypedQuery<UUID> query = database.createQuery(question + TODAY, UUID.class)
                .setParameter("day", Gazetteer.dayOf(clock.instant()));
        values.forEach(query::setParameter);
        return new HashSet<>(query.getResultList());
    }

    /** A role ends with its group at the latest. */
    private static MemberRole told(Participation part, ThemeGroup group) {
        LocalDate until = part.untilDate;
        LocalDate end = group.closedOn;
        if (end != null && (until == null || until.isAfter(end))) {
            until = end.isBefore(part.fromDate) ? part.fromDate : end;
        }
        return new MemberRole(
                part.role.toRole(),
                null,
                null,
                new MemberRole.GroupName(group.slug, group.name),
                part.mandate,
                part.fromDate,
                until);
    }
}
