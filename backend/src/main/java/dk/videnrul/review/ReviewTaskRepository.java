package dk.videnrul.review;

import dk.videnrul.identity.Sight;
import dk.videnrul.knowledge.SeenItems;
import dk.videnrul.platform.page.Counted;
import dk.videnrul.platform.page.Cursor;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class ReviewTaskRepository implements PanacheRepositoryBase<ReviewTask, UUID> {
    /** What waits for a caller: everything of the groups they lead, and the reviews of what they wrote. */
    private static final String WAITING = """
            from ReviewTask task join KnowledgeItem item on item.id = task.item
            where task.closedAt is null
              and (:everything = true
                or item.themeGroup in :moderated
                or (task.reason = REVIEW_DUE and (item.createdBy = :own or array_contains(item.coAuthors, :own))))""";

    /** The longest waiting first, after the place that the cursor names. */
    List<ReviewTask> waiting(ReviewFilter filter, Sight sight, @Nullable Cursor after, int limit) {
        Map<String, Object> values = new HashMap<>();
        String where = where(filter, sight, values);
        if (after != null) {
            where += " and (task.openedAt, task.id) > (:openedAt, :id)";
            values.put("openedAt", after.key(0, Instant::parse));
            values.put("id", after.id(1));
        }
        return query("select task " + where + " order by task.openedAt, task.id", ReviewTask.class, values)
                .setMaxResults(limit)
                .getResultList();
    }

    long count(ReviewFilter filter, Sight sight) {
        Map<String, Object> values = new HashMap<>();
        return query("select count(*) " + where(filter, sight, values), Long.class, values)
                .getSingleResult();
    }

    /** Reviews that are due of items from a municipality, the longest due first; of items that somebody sees. */
    Counted<ReviewTask> dueIn(String municipality, Sight sight, int limit) {
        TypedQuery<Tuple> query = getEntityManager()
                .createQuery(
                        "select task" + Counted.ALL
                                + "from ReviewTask task join KnowledgeItem item on item.id = task.item"
                                + " where task.closedAt is null and task.reason = REVIEW_DUE"
                                + " and item.municipality = :code and item.status = PUBLISHED and "
                                + SeenItems.condition("item") + " order by task.due, task.id",
                        Tuple.class);
        SeenItems.parameters(sight).forEach(query::setParameter);
        query.setParameter("code", municipality);
        return Counted.of(query, ReviewTask.class, limit);
    }

    /**
     * Opens a task for published items whose day has come and that wait for nothing yet, at most so many, and answers which
     * they are. Both tables are asked in one statement, so that it may be repeated at any time.
     */
    List<UUID> openDue(LocalDate today, Instant now, int most) {
        return getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery("""
                        insert into review_task (id, item, reason, opened_at, due)
                        select uuidv7(), item.id, 'REVIEW_DUE', :now, item.review_due from knowledge_item item
                        where item.status = 'PUBLISHED' and item.review_due <= :today
                          and not exists (select 1 from review_task task where task.item = item.id and task.closed_at is null)
                        order by item.review_due, item.id limit :most
                        on conflict do nothing
                        returning item""", UUID.class)
                .setParameter("now", now)
                .setParameter("today", today)
                .setParameter("most", most)
                .getResultList();
    }

    /** Closes what need not be looked at any more, because the item became another kind of knowledge. */
    void closeUndue(LocalDate today, Instant now) {
        update("""
                closedAt = ?1 where closedAt is null and reason = REVIEW_DUE and item in (
                    select item.id from KnowledgeItem item
                    where item.status <> PUBLISHED or item.reviewDue is null or item.reviewDue > ?2)""", now, today);
    }

    void closeFor(Collection<UUID> items, Instant now) {
        update("closedAt = ?1 where closedAt is null and item in ?2", now, items);
    }

    private static String where(ReviewFilter filter, Sight sight, Map<String, Object> values) {
        values.put("everything", sight.everything());
        values.put("moderated", sight.moderated());
        values.put("own", sight.own());
        String where = WAITING;
        if (filter.reason() != null) {
            where += " and task.reason = :reason";
            values.put("reason", filter.reason());
        }
        if (filter.themeGroup() != null) {
            where += " and item.themeGroup = (select id from ThemeGroup where slug = :themeGroup)";
            values.put("themeGroup", filter.themeGroup());
        }
        return where;
    }

    private <T> TypedQuery<T> query(String text, Class<T> type, Map<String, Object> values) {
        TypedQuery<T> query = getEntityManager().createQuery(text, type);
        values.forEach(query::setParameter);
        return query;
    }
}
