package dk.videnrul.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Notes how sending went, and what follows from it. */
@ApplicationScoped
class Receipts {
    private final WebhookRepository webhooks;
    private final DeliveryRepository deliveries;
    private final AttemptRepository attempts;
    private final ToldItems told;
    private final WebhookLetters letters;
    private final Duration giveUpAfter;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    Receipts(
            WebhookRepository webhooks,
            DeliveryRepository deliveries,
            AttemptRepository attempts,
            ToldItems told,
            WebhookLetters letters,
            WebhookSettings settings,
            Clock clock) {
        this.webhooks = webhooks;
        this.deliveries = deliveries;
        this.attempts = attempts;
        this.told = told;
        this.letters = letters;
        this.giveUpAfter = settings.giveUpAfter();
        this.clock = clock;
    }

    /** Does nothing for who comes back after the message was given to somebody else, or its webhook was removed. */
    @Transactional
    void note(Parcel sent, SendResult result) {
        Webhook webhook = webhooks.hold(sent.webhook()).orElse(null);
        WebhookDelivery delivery = webhook == null ? null : deliveries.findById(sent.delivery());
        if (webhook == null || delivery == null || !sent.lease().equals(delivery.lease)) {
            return;
        }
        attempts.persist(new WebhookAttempt(sent, result));
        delivery.answered(result.status(), result.fault());
        Instant now = clock.instant();
        if (result.isDelivered()) {
            delivered(webhook, delivery, now);
        } else if (delivery.isPing()) {
            delivery.finish(DeliveryState.FAILED, now);
        } else {
            failed(webhook, delivery, result, now);
        }
    }

    private void delivered(Webhook webhook, WebhookDelivery delivery, Instant now) {
        delivery.finish(DeliveryState.DELIVERED, now);
        webhook.delivered(now);
        if (delivery.item != null && delivery.event == WebhookEvent.TOMBSTONE) {
            told.takenAway(webhook.id, delivery.item);
        }
    }

    private void failed(Webhook webhook, WebhookDelivery delivery, SendResult result, Instant now) {
        Instant asked = Backoff.bounded(RetryAfter.read(result.headers().get("retry-after"), now), now);
        webhook.failed(now, asked);
        Instant begun = Optional.ofNullable(delivery.firstAttemptAt).orElse(now);
        Instant end = begun.plus(giveUpAfter);
        boolean over = !now.isBefore(end);
        pause(webhook, result, over && !webhook.deliveredSince(begun), now);
        Instant due = Backoff.next(delivery.attempts, now, random);
        // The last try is made when the time is over, not before.
        Instant next = due.isBefore(end) ? due : end;
        Optional<WebhookDelivery> newer = deliveries.waiting(webhook.id, delivery.item);
        if (newer.isPresent()) {
            delivery.finish(DeliveryState.SUPERSEDED, now);
            newer.get().goOnFrom(delivery, next);
        } else if (over && webhook.status == WebhookStatus.ACTIVE) {
            delivery.finish(DeliveryState.FAILED, now);
        } else {
            delivery.waitUntil(next);
        }
    }

    /** What waits when it is paused waits on, and nothing is given up. */
    private void pause(Webhook webhook, SendResult result, boolean nothingGotThrough, Instant now) {
        if (webhook.status == WebhookStatus.ACTIVE && (result.isGone() || nothingGotThrough)) {
            WebhookPause why = result.isGone() ? WebhookPause.GONE : WebhookPause.FAILING;
            webhook.pause(why, null, now);
            letters.paused(webhook, why, result);
        }
    }
}
