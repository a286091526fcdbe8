package dk.videnrul.webhook;

import dk.videnrul.platform.page.Cursor;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class WebhookRepository implements PanacheRepositoryBase<Webhook, UUID> {

    /** Newest first. */
    List<Webhook> of(@Nullable UUID partner, @Nullable Cursor after, int limit) {
        String from = after == null ? "1 = 1" : "id < :after";
        Map<String, Object> parameters = new HashMap<>();
        if (after != null) {
            parameters.put("after", after.id(0));
        }
        if (partner != null) {
            from += " and partner = :partner";
            parameters.put("partner", partner);
        }
        return find(from + " order by id desc", parameters).page(0, limit).list();
    }

    long countOf(UUID partner) {
        return count("partner", partner);
    }

    /** Held until the transaction ends, so that what is sent there is decided by one at a time. */
    Optional<Webhook> hold(UUID id) {
        return find("id", id).withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional();
    }

    /** The same, or nothing where somebody else holds it. */
    Optional<Webhook> holdIfFree(UUID id) {
        return getEntityManager()
                .createNativeQuery("select id from webhook where id = :id for update skip locked", UUID.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .map(_ -> findById(id));
    }

    /** All of them, held in one order by whoever holds several. */
    List<Webhook> holdAll() {
        return find("order by id").withLock(LockModeType.PESSIMISTIC_WRITE).list();
    }

    /** How many messages wait for each. */
    Map<UUID, Long> waiting(Collection<UUID> webhooks) {
        return webhooks.isEmpty()
                ? Map.of()
                : getEntityManager()
                        .createQuery(
                                "select webhook, count(*) from WebhookDelivery where state = WAITING and webhook in :ids group by webhook",
                                Object[].class)
                        .setParameter("ids", webhooks)
                        .getResultStream()
                        .collect(Collectors.toMap(row -> (UUID) row[0], row -> (Long) row[1]));
    }

    /** A webhook to which something is due, with its partner. */
    record Due(UUID webhook, UUID partner) {}

    /** Who waited longest comes first. */
    List<Due> due(Instant now) {
        return getEntityManager()
                .createQuery("""
                        select webhook.id, webhook.partner, min(delivery.dueAt)
                        from Webhook webhook join WebhookDelivery delivery on delivery.webhook = webhook.id
                        where delivery.state = WAITING and delivery.dueAt <= :now and webhook.secret is not null
                          and (delivery.item is null
                               or (webhook.status = ACTIVE
                                   and (webhook.restsUntil is null or webhook.restsUntil <= :now)))
                        group by webhook.id, webhook.partner
                        order by min(delivery.dueAt)""", Object[].class)
                .setParameter("now", now)
                .getResultStream()
                .map(row -> new Due((UUID) row[0], (UUID) row[1]))
                .toList();
    }
}
