package dk.videnrul.network;

import dk.videnrul.platform.page.AnyOf;
import dk.videnrul.platform.page.Cursor;
import dk.videnrul.platform.text.LikePattern;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class ThemeGroupRepository implements PanacheRepositoryBase<ThemeGroup, UUID> {

    Optional<ThemeGroup> withSlug(String slug) {
        return find("slug", slug).firstResultOptional();
    }

    Optional<ThemeGroup> seen(String slug, GroupSight sight) {
        return withSlug(slug).filter(sight::sees);
    }

    /** Nobody else changes the group, its people or what they ask for until the transaction ends. */
    Optional<ThemeGroup> seenAndHeld(String slug, GroupSight sight) {
        return find("slug", slug)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional()
                .filter(sight::sees);
    }

    /** Those that go on, in order of name, after the place that the cursor names. */
    List<ThemeGroup> living(@Nullable Cursor after, int limit) {
        String where = "not proposal and status in (PLANNED, ACTIVE, PAUSED)";
        Map<String, Object> values = new HashMap<>();
        if (after != null) {
            where += " and (name, id) > (:name, :id)";
            values.put("name", after.keys().getFirst());
            values.put("id", after.id(1));
        }
        return query("from ThemeGroup where " + where + " order by name, id", ThemeGroup.class, values)
                .setMaxResults(limit)
                .getResultList();
    }

    long countLiving() {
        return count("not proposal and status in (PLANNED, ACTIVE, PAUSED)");
    }

    List<ThemeGroup> approved() {
        return list("not proposal order by name, id");
    }

    /** Those that the board has approved. */
    Stream<ThemeGroupFacts> factsBySlug(Collection<String> slugs) {
        return slugs.isEmpty()
                ? Stream.of()
                : facts(AnyOf.texts("g.slug", "wanted") + " and not g.proposal", slugs.toArray(String[]::new));
    }

    Stream<ThemeGroupFacts> factsById(Collection<UUID> ids) {
        return ids.isEmpty() ? Stream.of() : facts(AnyOf.ids("g.id", "wanted"), ids.toArray(UUID[]::new));
    }

    /** Without the texts about each group: nearly every answer names some. */
    private Stream<ThemeGroupFacts> facts(String condition, Object wanted) {
        return getEntityManager()
                .createQuery(
                        "select g.id, g.slug, g.name, g.status, g.steward, s.slug, s.name from ThemeGroup g"
                                + " left join ThemeGroup s on s.id = g.successor where " + condition,
                        Object[].class)
                .setParameter("wanted", wanted)
                .getResultStream()
                .map(ThemeGroupRepository::facts);
    }

    private static ThemeGroupFacts facts(Object[] row) {
        return new ThemeGroupFacts(
                (UUID) row[0],
                (String) row[1],
                (String) row[2],
                (ThemeGroupStatus) row[3],
                row[5] == null ? null : new ThemeGroupRef((String) row[5], (String) row[6]),
                (UUID) row[4]);
    }

    List<ThemeGroup> withIds(Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : list("id in ?1", ids);
    }

    /** Those with these ids, and all of which one of these is the parent, in order of name. */
    List<ThemeGroup> withIdsOrParents(Collection<UUID> ids, Collection<UUID> parents) {
        return parents.isEmpty() ? withIds(ids) : list("id in ?1 or parent in ?2 order by name, id", ids, parents);
    }

    /** Names of the parts of a group that have not ended. */
    List<String> openParts(UUID group) {
        return list("parent = ?1 and status <> CLOSED order by name, id", group).stream()
                .map(part -> part.name)
                .toList();
    }

    /** Whether one group is the other or a part of it, at whatever depth. */
    boolean isWithin(UUID group, UUID whole) {
        return !getEntityManager()
                .createNativeQuery("""
                        with recursive above (id, parent) as (
                            select id, parent from theme_group where id = :group
                            union
                            select g.id, g.parent from theme_group g join above on g.id = above.parent)
                        select id from above where id = :whole""", UUID.class)
                .setParameter("group", group)
                .setParameter("whole", whole)
                .getResultList()
                .isEmpty();
    }

    boolean isNameTaken(String name, UUID byAnotherThan) {
        return count("lower(name) = lower(?1) and id <> ?2 and status <> CLOSED and not proposal", name, byAnotherThan)
                > 0;
    }

    /** Lets no other transaction look for a free address before this one has ended. */
    void lockAddresses() {
        getEntityManager()
                .createNativeQuery("select cast(pg_advisory_xact_lock(hashtextextended(?1, 0)) as text)")
                .setParameter(1, "theme group addresses")
                .getSingleResult();
    }

    /** Whether a group of any type has that address. */
    boolean isAddressTaken(String slug) {
        return !getEntityManager()
                .createNativeQuery("select id from theme_group where slug = ?1", UUID.class)
                .setParameter(1, slug)
                .getResultList()
                .isEmpty();
    }

    /** In order of name, after the place that the cursor names. */
    List<ThemeGroup> matching(ThemeGroupFilter filter, GroupSight sight, @Nullable Cursor after, int limit) {
        Map<String, Object> values = new HashMap<>();
        String where = where(filter, sight, values);
        if (after != null) {
            where += " and (name, id) > (:name, :id)";
            values.put("name", after.keys().getFirst());
            values.put("id", after.id(1));
        }
        return query("from ThemeGroup where " + where + " order by name, id", ThemeGroup.class, values)
                .setMaxResults(limit)
                .getResultList();
    }

    long count(ThemeGroupFilter filter, GroupSight sight) {
        Map<String, Object> values = new HashMap<>();
        String where = where(filter, sight, values);
        return query("select count(*) from ThemeGroup where " + where, Long.class, values)
                .getSingleResult();
    }

    private <T> TypedQuery<T> query(String text, Class<T> type, Map<String, Object> values) {
        TypedQuery<T> query = getEntityManager().createQuery(text, type);
        values.forEach(query::setParameter);
        return query;
    }

    private static String where(ThemeGroupFilter filter, GroupSight sight, Map<String, Object> values) {
        List<String> conditions = new ArrayList<>(List.of("1 = 1"));
        if (!sight.proposals()) {
            conditions.add(sight.own().isEmpty() ? "not proposal" : "(not proposal or id in :own)");
            if (!sight.own().isEmpty()) {
                values.put("own", sight.own());
            }
        }
        if (!filter.status().isEmpty()) {
            conditions.add("status in :status");
            values.put("status", filter.status());
        }
        if (!filter.focusArea().isEmpty()) {
            conditions.add(AnyOf.shared("focusAreas", "focusAreas"));
            values.put("focusAreas", filter.focusArea().toArray(String[]::new));
        }
        if (!filter.preventionPackage().isEmpty()) {
            conditions.add(AnyOf.shared("preventionPackages", "preventionPackages"));
            values.put("preventionPackages", filter.preventionPackage().toArray(String[]::new));
        }
        if (filter.q() != null) {
            conditions.add(
                    "(lower(name) like :q escape '!' or lower(array_to_string(formerNames, ' ')) like :q escape '!')");
            values.put("q", LikePattern.containing(filter.q()));
        }
        return String.join(" and ", conditions);
    }
}
