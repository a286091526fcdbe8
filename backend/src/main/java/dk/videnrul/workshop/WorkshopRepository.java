package dk.videnrul.workshop;

import dk.videnrul.platform.page.Cursor;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class WorkshopRepository implements PanacheRepositoryBase<Workshop, UUID> {
    /** What of all workshops a caller lists: those they run, and those that are over of groups in which they take part. */
    private static final String SEEN = "(:all = true or exists (select 1 from w.themeGroups r where r in :runs)"
            + " or ((w.status = CLOSED or w.closesAt <= :now) and exists (select 1 from w.themeGroups s where s in :sees)))";

    /** Newest first, after the place that the cursor names. */
    List<Workshop> matching(WorkshopSight sight, @Nullable UUID group, Instant now, @Nullable Cursor after, int limit) {
        Map<String, Object> values = new HashMap<>();
        String where = where(sight, group, now, values);
        if (after != null) {
            where += " and (w.createdAt, w.id) < (:createdAt, :id)";
            values.put("createdAt", after.key(0, Instant::parse));
            values.put("id", after.id(1));
        }
        return find(where + " order by w.createdAt desc, w.id desc", values)
                .page(0, limit)
                .list();
    }

    long count(WorkshopSight sight, @Nullable UUID group, Instant now) {
        Map<String, Object> values = new HashMap<>();
        return count(where(sight, group, now, values), values);
    }

    private static String where(WorkshopSight sight, @Nullable UUID group, Instant now, Map<String, Object> values) {
        values.putAll(Map.of("all", sight.all(), "runs", sight.runs(), "sees", sight.sees(), "now", now));
        String where = "from Workshop w where " + SEEN;
        if (group != null) {
            where += " and exists (select 1 from w.themeGroups g where g = :group)";
            values.put("group", group);
        }
        return where;
    }

    /** What a code was given to last. */
    Optional<Workshop> withCode(String code) {
        return find("code = ?1 order by openedAt desc", code).firstResultOptional();
    }

    /** Whether a code can be given away now. What closed by the clock is noted as closed, which gives its code free. */
    boolean isFree(String code, Instant now) {
        update("status = CLOSED where code = ?1 and status in (OPEN, VOTING) and closesAt <= ?2", code, now);
        return count("code = ?1 and status in (OPEN, VOTING)", code) == 0;
    }
}
