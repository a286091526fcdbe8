package dk.videnrul.forward;

import dk.videnrul.identity.Sight;
import dk.videnrul.knowledge.SeenItems;
import dk.videnrul.platform.page.Counted;
import dk.videnrul.platform.page.Cursor;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Tuple;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class ForwardRepository implements PanacheRepositoryBase<Forward, UUID> {
    private static final String UNOPENED = "from Forward f join KnowledgeItem item on item.id = f.item"
            + " where f.municipality = :code and f.openedAt is null and f.withdrawnAt is null and f.email is not null"
            + " and f.sentAt < :before and item.status = PUBLISHED and " + SeenItems.condition("item");

    Optional<Forward> of(String municipality, UUID id) {
        return find("id = ?1 and municipality = ?2", id, municipality).firstResultOptional();
    }

    /** Nobody else changes it until the transaction ends. */
    Optional<Forward> held(String municipality, UUID id) {
        return find("id = ?1 and municipality = ?2", id, municipality)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    Optional<Forward> held(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** What stands of an item that was sent to an address before. */
    Optional<Forward> standing(String municipality, UUID item, String email) {
        return find(
                        "item = ?1 and municipality = ?2 and lower(email) = lower(?3) and withdrawnAt is null",
                        item,
                        municipality,
                        email)
                .firstResultOptional();
    }

    /** Newest first, after the place that the cursor names. */
    List<Forward> ofMunicipality(String code, @Nullable Cursor after, int limit) {
        Map<String, Object> values = new HashMap<>(Map.of("code", code));
        String where = "municipality = :code";
        if (after != null) {
            where += " and (sentAt, id) < (:sentAt, :id)";
            values.put("sentAt", after.key(0, Instant::parse));
            values.put("id", after.id(1));
        }
        return find(where + " order by sentAt desc, id desc", values)
                .page(0, limit)
                .list();
    }

    /** What was sent before a moment, is seen by somebody and that no colleague has opened; the longest waiting first. */
    Counted<Forward> unopened(String code, Instant before, Sight sight, int limit) {
        Map<String, Object> values = new HashMap<>(SeenItems.parameters(sight));
        values.put("code", code);
        values.put("before", before);
        TypedQuery<Tuple> query = getEntityManager()
                .createQuery("select f" + Counted.ALL + UNOPENED + " order by f.sentAt, f.id", Tuple.class);
        values.forEach(query::setParameter);
        return Counted.of(query, Forward.class, limit);
    }

    List<Forward> sentBy(UUID person) {
        return list("sentBy = ?1 order by sentAt", person);
    }

    List<Forward> sentTo(String email) {
        return list("lower(email) = lower(?1) order by sentAt", email);
    }

    /** Whoever the colleague was, and what was written to them. */
    void forgetSentTo(String email) {
        update("email = null, name = null, note = null, version = version + 1 where lower(email) = lower(?1)", email);
    }

    void forgetSentBefore(Instant moment) {
        update(
                "email = null, name = null, note = null, version = version + 1 where sentAt < ?1 and email is not null",
                moment);
    }
}
