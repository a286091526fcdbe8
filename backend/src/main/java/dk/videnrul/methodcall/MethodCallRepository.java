package dk.videnrul.methodcall;

import dk.videnrul.platform.page.Cursor;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class MethodCallRepository implements PanacheRepositoryBase<MethodCall, UUID> {
    /** Newest first, after the place that the cursor names. */
    List<MethodCall> matching(
            MethodCallFilter filter, boolean all, Set<UUID> plans, @Nullable Cursor after, int limit) {
        Map<String, Object> values = new HashMap<>();
        String where = where(filter, all, plans, values);
        if (after != null) {
            where += " and (createdAt, id) < (:createdAt, :id)";
            values.put("createdAt", after.key(0, Instant::parse));
            values.put("id", after.id(1));
        }
        return find(where + " order by createdAt desc, id desc", values)
                .page(0, limit)
                .list();
    }

    long count(MethodCallFilter filter, boolean all, Set<UUID> plans) {
        Map<String, Object> values = new HashMap<>();
        return count(where(filter, all, plans, values), values);
    }

    /** Drafts are for those who plan them. */
    private static String where(MethodCallFilter filter, boolean all, Set<UUID> plans, Map<String, Object> values) {
        values.put("all", all);
        values.put("plans", plans);
        String where = "(status <> DRAFT or :all = true or themeGroup in :plans)";
        if (!filter.status().isEmpty()) {
            where += " and status in :status";
            values.put("status", filter.status());
        }
        if (filter.group() != null) {
            where += " and themeGroup = :group";
            values.put("group", filter.group());
        }
        if (filter.item() != null) {
            where += " and item = :item";
            values.put("item", filter.item());
        }
        return where;
    }
}
