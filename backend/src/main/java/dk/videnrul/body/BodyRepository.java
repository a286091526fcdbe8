package dk.videnrul.body;

import dk.videnrul.identity.Sight;
import dk.videnrul.platform.page.Cursor;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class BodyRepository implements PanacheRepositoryBase<Body, UUID> {
    /** The one place that says which bodies somebody sees. */
    private static final String SEEN = """
            (:everything = true
              or visibility = PUBLIC
              or (visibility = MEMBERS and :members = true)
              or id in :groups)""";

    Optional<Body> seen(String slug, Sight sight) {
        return find("slug = :slug and " + SEEN, with(sight, Map.of("slug", slug)))
                .firstResultOptional();
    }

    /** Nobody else changes the body or its people until the transaction ends. */
    Optional<Body> seenAndHeld(String slug, Sight sight) {
        return find("slug = :slug and " + SEEN, with(sight, Map.of("slug", slug)))
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    List<Body> seenWithSlugs(Collection<String> slugs, Sight sight) {
        return slugs.isEmpty() ? List.of() : list("slug in :slugs and " + SEEN, with(sight, Map.of("slugs", slugs)));
    }

    List<Body> seenWithIds(Collection<UUID> ids, Sight sight) {
        return ids.isEmpty() ? List.of() : list("id in :ids and " + SEEN, with(sight, Map.of("ids", ids)));
    }

    List<Body> withIds(Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : list("id in ?1", ids);
    }

    /** In order of name, after the place that the cursor names. */
    List<Body> matching(Collection<BodyType> types, Sight sight, @Nullable Cursor after, int limit) {
        Map<String, Object> values = with(sight, Map.of());
        String where = SEEN;
        if (!types.isEmpty()) {
            where += " and type in :types";
            values.put("types", types);
        }
        if (after != null) {
            where += " and (name, id) > (:name, :id)";
            values.put("name", after.keys().getFirst());
            values.put("id", after.id(1));
        }
        return find(where + " order by name, id", values).page(0, limit).list();
    }

    private static Map<String, Object> with(Sight sight, Map<String, ?> others) {
        Map<String, Object> values = new HashMap<>(others);
        values.put("everything", sight.everything());
        values.put("members", sight.members());
        values.put("groups", sight.themeGroups());
        return values;
    }
}
