package dk.videnrul.network;

import dk.videnrul.platform.page.Cursor;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class ThemeGroupRepository implements PanacheRepositoryBase<ThemeGroup, UUID> {

    Optional<ThemeGroup> withSlug(String slug) {
        return find("slug", slug).firstResultOptional();
    }

    List<ThemeGroup> withSlugs(Collection<String> slugs) {
        return list("slug in ?1", slugs);
    }

    List<ThemeGroup> withIds(Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : list("id in ?1", ids);
    }

    /** In order of name, after the place that the cursor names. */
    List<ThemeGroup> matching(ThemeGroupFilter filter, @Nullable Cursor after, int limit) {
        Map<String, Object> values = new HashMap<>();
        String where = where(filter, values);
        if (after != null) {
            where += " and (name, id) > (:name, :id)";
            values.put("name", after.keys().getFirst());
            values.put("id", after.id(1));
        }
        return query("from ThemeGroup where " + where + " order by name, id", ThemeGroup.class, values)
                .setMaxResults(limit)
                .getResultList();
    }

    long count(ThemeGroupFilter filter) {
        Map<String, Object> values = new HashMap<>();
        String where = where(filter, values);
        return query("select count(*) from ThemeGroup where " + where, Long.class, values)
                .getSingleResult();
    }

    private <T> TypedQuery<T> query(String text, Class<T> type, Map<String, Object> values) {
        TypedQuery<T> query = getEntityManager().createQuery(text, type);
        values.forEach(query::setParameter);
        return query;
    }

    private static String where(ThemeGroupFilter filter, Map<String, Object> values) {
        List<String> conditions = new ArrayList<>(List.of("1 = 1"));
        if (!filter.status().isEmpty()) {
            conditions.add("status in :status");
            values.put("status", filter.status());
        }
        if (!filter.focusArea().isEmpty()) {
            conditions.add("array_intersects(focusAreas, :focusAreas)");
            values.put("focusAreas", filter.focusArea().toArray(String[]::new));
        }
        if (!filter.preventionPackage().isEmpty()) {
            conditions.add("array_intersects(preventionPackages, :packages)");
            values.put("packages", filter.preventionPackage().toArray(String[]::new));
        }
        if (filter.q() != null) {
            conditions.add(
                    "(lower(name) like :q escape '!' or lower(array_to_string(formerNames, ' ')) like :q escape '!')");
            values.put("q", "%" + escaped(filter.q()) + "%");
        }
        return String.join(" and ", conditions);
    }

    private static String escaped(String text) {
        return text.toLowerCase(Locale.ROOT)
                .replace("!", "!!")
                .replace("%", "!%")
                .replace("_", "!_");
    }
}
