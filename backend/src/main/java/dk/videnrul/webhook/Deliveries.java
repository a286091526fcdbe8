package dk.videnrul.webhook;

import dk.videnrul.platform.page.Cursor;
import dk.videnrul.platform.page.Page;
import dk.videnrul.platform.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What was sent to a webhook, and sending by hand. */
@ApplicationScoped
class Deliveries {
    private final WebhookGate gate;
    private final DeliveryRepository deliveries;
    private final AttemptRepository attempts;
    private final Event<DeliveriesWaiting> waiting;
    private final Clock clock;

    Deliveries(
            WebhookGate gate,
            DeliveryRepository deliveries,
            AttemptRepository attempts,
            Event<DeliveriesWaiting> waiting,
            Clock clock) {
        this.gate = gate;
        this.deliveries = deliveries;
        this.attempts = attempts;
        this.waiting = waiting;
        this.clock = clock;
    }

    /** Newest first. */
    @Transactional
    Page<WebhookDeliveryView> list(UUID webhook, @Nullable DeliveryState state, int limit, @Nullable String cursor) {
        gate.seen(webhook);
        return Page.of(
                deliveries.of(webhook, state, Cursor.decode(cursor, 1), limit + 1),
                limit,
                null,
                one -> Cursor.after(one.id),
                one -> one.toView(null));
    }

    /** @throws Refusal.NotFound also when its webhook is somebody else's */
    @Transactional
    WebhookDeliveryView get(UUID webhook, UUID id) {
        gate.seen(webhook);
        WebhookDelivery delivery = one(webhook, id);
        return delivery.toView(
                attempts.of(id).stream().map(WebhookAttempt::toView).toList());
    }

    /** @throws Refusal.Conflict when there is no secret to sign with */
    @Transactional
    WebhookDeliveryView ping(UUID id) {
        Webhook webhook = gate.held(id);
        requireSecret(webhook);
        WebhookDelivery ping = WebhookDelivery.ping(id, clock.instant());
        return sent(ping);
    }

    /**
     * Sends a message again that got through or was given up; one that waits is sent at once.
     *
     * @throws Refusal.Conflict when it is on its way just now
     */
    @Transactional
    WebhookDeliveryView sendAgain(UUID webhookId, UUID id) {
        Webhook webhook = gate.held(webhookId);
        WebhookDelivery before = one(webhookId, id);
        requireSecret(webhook);
        if (before.state == DeliveryState.SENDING) {
            throw new Refusal.Conflict("webhook-on-its-way");
        }
        Instant now = clock.instant();
        Optional<WebhookDelivery> already = before.state == DeliveryState.WAITING
                ? Optional.of(before)
                : deliveries.waiting(webhookId, before.item);
        if (already.isPresent()) {
            already.get().hurry(now);
            waiting.fire(new DeliveriesWaiting());
            return already.get().toView(null);
        }
        return sent(before.again(now));
    }

    private WebhookDeliveryView sent(WebhookDelivery delivery) {
        deliveries.persistAndFlush(delivery);
        waiting.fire(new DeliveriesWaiting());
        return delivery.toView(null);
    }

    private WebhookDelivery one(UUID webhook, UUID id) {
        return deliveries.one(webhook, id).orElseThrow(Refusal.NotFound::new);
    }

    private static void requireSecret(Webhook webhook) {
        if (webhook.secret == null) {
            throw new Refusal.Conflict("webhook-without-secret", "/api/v1/webhooks/" + webhook.id + "/secrets");
        }
    }
}
