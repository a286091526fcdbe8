package dk.videnrul.strategy;

import dk.videnrul.platform.page.Cursor;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class StrategyCommentRepository implements PanacheRepositoryBase<StrategyComment, UUID> {

    /** Of a version, or of one element of it; oldest first, after the place that the cursor names. */
    List<StrategyComment> of(
            UUID strategy, @Nullable UUID element, boolean waiting, @Nullable Cursor after, int limit) {
        Map<String, Object> values = new HashMap<>();
        String where = where(strategy, element, waiting, values);
        if (after != null) {
            where += " and (createdAt, id) > (:createdAt, :id)";
            values.put("createdAt", after.key(0, Instant::parse));
            values.put("id", after.id(1));
        }
        return find(where + " order by createdAt, id", values).page(0, limit).list();
    }

    long count(UUID strategy, @Nullable UUID element, boolean waiting) {
        Map<String, Object> values = new HashMap<>();
        return count(where(strategy, element, waiting, values), values);
    }

    private static String where(UUID strategy, @Nullable UUID element, boolean waiting, Map<String, Object> values) {
        values.put("strategy", strategy);
        String where = "strategy = :strategy";
        if (element != null) {
            where += " and element = :element";
            values.put("element", element);
        }
        return waiting ? where + " and answer is null" : where;
    }

    Optional<StrategyComment> held(UUID strategy, UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).filter(found -> found.strategy.equals(strategy));
    }

    /** How many of each element there are, by municipality and answer. */
    List<Tally> tally(UUID strategy) {
        return getEntityManager()
                .createQuery(
                        "select element, municipality, answer, count(*) from StrategyComment where strategy = :strategy"
                                + " group by element, municipality, answer",
                        Object[].class)
                .setParameter("strategy", strategy)
                .getResultStream()
                .map(row -> new Tally((UUID) row[0], (String) row[1], (CommentAnswer) row[2], (Long) row[3]))
                .toList();
    }

    /** @param answer null for those that wait for one */
    record Tally(
            UUID element,
            @Nullable String municipality,
            @Nullable CommentAnswer answer,
            long count) {}
}
