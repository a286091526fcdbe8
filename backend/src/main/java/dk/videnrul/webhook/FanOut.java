package dk.videnrul.webhook;

import dk.videnrul.knowledge.KnowledgeFacts;
import dk.videnrul.platform.outbox.Outbox;
import dk.videnrul.platform.outbox.OutboxPart;
import dk.videnrul.platform.outbox.Position;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/**
 * Reads the outbox in the order of commits and puts what changed in line for every webhook. How far it was read and what
 * stands in line are kept in one transaction: whoever comes next, on whichever node, goes on where the last one stopped.
 */
@ApplicationScoped
class FanOut {
    private static final int PART = 200;

    private final Session database;
    private final Outbox outbox;
    private final WebhookRepository webhooks;
    private final DeliveryRepository deliveries;
    private final WebhookSight sight;
    private final Clock clock;

    FanOut(
            Session database,
            Outbox outbox,
            WebhookRepository webhooks,
            DeliveryRepository deliveries,
            WebhookSight sight,
            Clock clock) {
        this.database = database;
        this.outbox = outbox;
        this.webhooks = webhooks;
        this.deliveries = deliveries;
        this.sight = sight;
        this.clock = clock;
    }

    /** Answers whether there is more to read at once. */
    @Transactional
    boolean read() {
        Position at = hold();
        if (at == null) {
            return false;
        }
        // Webhooks are held only where there is something to tell: those who send wait for them.
        OutboxPart part = outbox.latestAbout(KnowledgeFacts.SUBJECT, KnowledgeFacts.OF_WHAT_IS_SHOWN, at, PART);
        if (part.rows().isEmpty()) {
            reach(at, part.reached());
            return part.more();
        }
        // Asked before the webhooks: whoever makes one later is told of what is committed later.
        Position newest = outbox.newest();
        List<Webhook> all = webhooks.holdAll();
        if (all.isEmpty()) {
            reach(at, newest);
            return false;
        }
        add(all, part.times());
        reach(at, part.reached());
        return part.more();
    }

    private void add(List<Webhook> all, Map<UUID, Instant> changed) {
        var heard = sight.of(all, changed);
        List<WaitingItem> items = new ArrayList<>();
        changed.forEach((item, at) -> all.stream()
                .filter(webhook -> heard.getOrDefault(webhook.id, Map.of()).containsKey(item))
                .forEach(webhook -> items.add(WaitingItem.of(webhook, item, at))));
        deliveries.add(items, clock.instant());
    }

    /** Null where another node reads just now. */
    private @Nullable Position hold() {
        return database.createNativeQuery("select position from webhook_reader for update skip locked", String.class)
                .getResultStream()
                .findFirst()
                .map(Position::parse)
                .orElse(null);
    }

    private void reach(Position from, Position to) {
        if (to.equals(from)) {
            return;
        }
        database.createNativeQuery("update webhook_reader set position = :position")
                .setParameter("position", to.toString())
                .executeUpdate();
    }
}
