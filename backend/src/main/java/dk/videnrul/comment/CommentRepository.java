package dk.videnrul.comment;

import dk.videnrul.platform.page.AnyOf;
import dk.videnrul.platform.page.Cursor;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class CommentRepository implements PanacheRepositoryBase<Comment, UUID> {
    private static final String READABLE = """
            (%1$s.status = VISIBLE
              or (%1$s.status = HIDDEN and (:moderator = true or %1$s.createdBy = :own)))""";

    private static final String ANSWER_SEEN = READABLE.formatted("a");

    /** A thread stays where it was as long as the reader sees an answer to it. */
    private static final String THREAD_SEEN = "(" + READABLE.formatted("c")
            + " or exists (select 1 from Comment a where a.answerTo = c.id and " + ANSWER_SEEN + "))";

    private static final String AFTER = " and (%1$s.createdAt, %1$s.id) > (:createdAt, :id)";

    /** What is said about an item itself, oldest first. */
    List<Comment> threads(UUID item, Eyes eyes, @Nullable Cursor after, int limit) {
        Map<String, Object> values = values(eyes, after);
        values.put("item", item);
        return query(
                        "from Comment c where c.item = :item and c.answerTo is null and " + THREAD_SEEN
                                + (after == null ? "" : AFTER.formatted("c")) + " order by c.createdAt, c.id",
                        values)
                .setMaxResults(limit)
                .getResultList();
    }

    /** The answers to one comment, oldest first. */
    List<Comment> answers(UUID thread, Eyes eyes, @Nullable Cursor after, int limit) {
        Map<String, Object> values = values(eyes, after);
        values.put("thread", thread);
        return query(
                        "from Comment a where a.answerTo = :thread and " + ANSWER_SEEN
                                + (after == null ? "" : AFTER.formatted("a")) + " order by a.createdAt, a.id",
                        values)
                .setMaxResults(limit)
                .getResultList();
    }

    /** The first answers to each of several comments, in one statement. */
    Map<UUID, List<Comment>> firstAnswers(Collection<UUID> threads, Eyes eyes, int most) {
        if (threads.isEmpty()) {
            return Map.of();
        }
        Map<String, Object> values = values(eyes, null);
        values.put("threads", threads);
        values.put("most", (long) most);
        return query("""
                        select c from Comment c where c.id in (
                            select placed.id from (
                                select a.id as id,
                                       row_number() over (partition by a.answerTo order by a.createdAt, a.id) as place
                                from Comment a where a.answerTo in :threads and %s) placed
                            where placed.place <= :most)
                        order by c.createdAt, c.id""".formatted(ANSWER_SEEN), values).getResultList().stream()
                .collect(Collectors.groupingBy(answer -> answer.answerTo));
    }

    /** How many answers to each of several comments the reader sees. */
    Map<UUID, Long> answerCounts(Collection<UUID> threads, Eyes eyes) {
        if (threads.isEmpty()) {
            return Map.of();
        }
        TypedQuery<Object[]> query = getEntityManager()
                .createQuery(
                        "select a.answerTo, count(*) from Comment a where a.answerTo in :threads and " + ANSWER_SEEN
                                + " group by a.answerTo",
                        Object[].class)
                .setParameter("threads", threads);
        eyes.parameters().forEach(query::setParameter);
        return counts(query);
    }

    /** How many comments of each item everybody may read. */
    Map<UUID, Long> countsOfItems(Collection<UUID> items) {
        return items.isEmpty()
                ? Map.of()
                : counts(getEntityManager()
                        .createQuery(
                                "select item, count(*) from Comment where " + AnyOf.ids("item", "items")
                                        + " and status = VISIBLE" + " group by item",
                                Object[].class)
                        .setParameter("items", items.toArray(UUID[]::new)));
    }

    /** How many comments of an item everybody may read: type, number, how many of them are answers. */
    List<Object[]> countsByType(UUID item) {
        return getEntityManager()
                .createQuery("""
                        select type, count(*), count(answerTo) from Comment
                        where item = :item and status = VISIBLE group by type""", Object[].class)
                .setParameter("item", item)
                .getResultList();
    }

    boolean hasAnswers(UUID thread) {
        return count("answerTo", thread) > 0;
    }

    private TypedQuery<Comment> query(String text, Map<String, Object> values) {
        TypedQuery<Comment> query = getEntityManager().createQuery(text, Comment.class);
        values.forEach(query::setParameter);
        return query;
    }

    private static Map<String, Object> values(Eyes eyes, @Nullable Cursor after) {
        Map<String, Object> values = new HashMap<>(eyes.parameters());
        if (after != null) {
            values.put("createdAt", after.key(0, Instant::parse));
            values.put("id", after.id(1));
        }
        return values;
    }

    private static Map<UUID, Long> counts(TypedQuery<Object[]> query) {
        return query.getResultStream().collect(Collectors.toMap(row -> (UUID) row[0], row -> (Long) row[1]));
    }
}
