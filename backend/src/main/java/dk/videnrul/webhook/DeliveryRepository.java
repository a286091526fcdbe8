package dk.videnrul.webhook;

import dk.videnrul.platform.page.Cursor;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class DeliveryRepository implements PanacheRepositoryBase<WebhookDelivery, UUID> {

    /** The log, newest first. */
    List<WebhookDelivery> of(UUID webhook, @Nullable DeliveryState state, @Nullable Cursor after, int limit) {
        StringBuilder question = new StringBuilder("webhook = :webhook");
        Map<String, Object> parameters = new HashMap<>(Map.of("webhook", webhook));
        if (state != null) {
            question.append(" and state = :state");
            parameters.put("state", state);
        }
        if (after != null) {
            question.append(" and id < :after");
            parameters.put("after", after.id(0));
        }
        return find(question + " order by id desc", parameters).page(0, limit).list();
    }

    Optional<WebhookDelivery> one(UUID webhook, UUID id) {
        return find("id = ?1 and webhook = ?2", id, webhook).firstResultOptional();
    }

    Optional<WebhookDelivery> waiting(UUID webhook, @Nullable UUID item) {
        return item == null
                ? Optional.empty()
                : find("webhook = ?1 and item = ?2 and state = ?3", webhook, item, DeliveryState.WAITING)
                        .firstResultOptional();
    }

    long onTheirWay(UUID webhook) {
        return count("webhook = ?1 and state = ?2", webhook, DeliveryState.SENDING);
    }

    /** What is due and whose item is not on its way already; those that wait longest first. */
    List<WebhookDelivery> due(UUID webhook, boolean onlyPings, Instant now, int limit) {
        return getEntityManager()
                .createQuery("""
                        from WebhookDelivery delivery
                        where delivery.webhook = :webhook and delivery.state = WAITING and delivery.dueAt <= :now
                          and (delivery.item is null
                               or (:onlyPings = false and not exists (
                                   select 1 from WebhookDelivery other
                                   where other.webhook = :webhook and other.state = SENDING
                                     and other.item = delivery.item)))
                        order by delivery.dueAt, delivery.id""", WebhookDelivery.class)
                .setParameter("webhook", webhook)
                .setParameter("now", now)
                .setParameter("onlyPings", onlyPings)
                .setMaxResults(limit)
                .getResultList();
    }

    /** Webhooks with messages that somebody took and did not come back with. */
    List<UUID> abandoned(Instant now) {
        return getEntityManager()
                .createQuery(
                        "select distinct webhook from WebhookDelivery where state = SENDING and leaseUntil < :now",
                        UUID.class)
                .setParameter("now", now)
                .getResultList();
    }

    List<WebhookDelivery> abandoned(UUID webhook, Instant now) {
        return list("webhook = ?1 and state = ?2 and leaseUntil < ?3", webhook, DeliveryState.SENDING, now);
    }

    void hurry(UUID webhook, Instant now) {
        update(
                "dueAt = ?1, attempts = 0, firstAttemptAt = null where webhook = ?2 and state = ?3",
                now,
                webhook,
                DeliveryState.WAITING);
    }

    /** Puts items in line for webhooks; those that wait there already are only told anew when it happened. */
    void add(Collection<WaitingItem> items, Instant now) {
        if (items.isEmpty()) {
            return;
        }
        getEntityManager()
                .createNativeQuery("""
                        insert into webhook_delivery
                            (id, webhook, item, message, state, occurred_at, created_at, due_at, attempts)
                        select new.id, new.webhook, new.item, new.id, 'WAITING', new.at, :now, :now, 0
                        from unnest(cast(:ids as uuid[]), cast(:webhooks as uuid[]), cast(:items as uuid[]),
                            cast(:times as timestamptz[])) as new (id, webhook, item, at)
                        on conflict (webhook, item) where state = 'WAITING'
                        do update set occurred_at = excluded.occurred_at""")
                .setParameter("now", now)
                .setParameter("ids", items.stream().map(WaitingItem::id).toArray(UUID[]::new))
                .setParameter(
                        "webhooks", items.stream().map(WaitingItem::webhook).toArray(UUID[]::new))
                .setParameter("items", items.stream().map(WaitingItem::item).toArray(UUID[]::new))
                .setParameter(
                        "times", items.stream().map(one -> one.at().toString()).toArray(String[]::new))
                .executeUpdate();
    }

    void forgetFinishedBefore(Instant limit) {
        delete("finishedAt < ?1", limit);
    }
}
