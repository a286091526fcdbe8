package dk.videnrul.wording;

import dk.videnrul.platform.page.Cursor;
import dk.videnrul.platform.text.LikePattern;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class WordingRepository implements PanacheRepositoryBase<Wording, UUID> {

    /** Last changed first, after the place that the cursor names. */
    List<Wording> containing(@Nullable String q, @Nullable Cursor after, int limit) {
        Map<String, Object> values = new HashMap<>();
        String where = where(q, values);
        if (after != null) {
            where += " and (changedAt, id) < (:at, :id)";
            values.put("at", after.key(0, Instant::parse));
            values.put("id", after.id(1));
        }
        return find(where + " order by changedAt desc, id desc", values)
                .page(0, limit)
                .list();
    }

    long countContaining(@Nullable String q) {
        Map<String, Object> values = new HashMap<>();
        return count(where(q, values), values);
    }

    /** In the order in which they were written down, so that the same words make the same list. */
    List<Wording> all() {
        return list("order by id");
    }

    /** Counts a change, and lets nobody else make one until the transaction ends. */
    void beginChange() {
        getEntityManager()
                .createNativeQuery("update wording_state set version = version + 1 where id = 1")
                .executeUpdate();
    }

    /** How many changes there were. */
    long state() {
        return (Long) getEntityManager()
                .createNativeQuery("select version from wording_state where id = 1", Long.class)
                .getSingleResult();
    }

    private static String where(@Nullable String q, Map<String, Object> values) {
        if (q == null || q.isBlank()) {
            return "1 = 1";
        }
        values.put("q", LikePattern.containing(q.strip()));
        return "searchText like :q escape '!'";
    }
}
