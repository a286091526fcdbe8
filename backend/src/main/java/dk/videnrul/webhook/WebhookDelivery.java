package dk.videnrul.webhook;

import com.github.f4b6a3.uuid.UuidCreator;
import dk.videnrul.platform.egress.EgressFault;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One message to one webhook. Who changes it holds the row of its webhook. */
@Entity
class WebhookDelivery {
    @Id
    UUID id;

    UUID webhook;

    /** Null for a ping. */
    @Nullable
    UUID item;

    /** Known, like the event, once the message was made. */
    @Nullable
    String itemPublicId;

    @Enumerated(EnumType.STRING)
    @Nullable
    WebhookEvent event;

    UUID message;

    /** Of the message as it was made last. */
    byte @Nullable [] digest;

    @Enumerated(EnumType.STRING)
    DeliveryState state;

    Instant occurredAt;
    Instant createdAt;
    Instant dueAt;

    @Nullable
    UUID lease;

    @Nullable
    Instant leaseUntil;

    int attempts;

    @Nullable
    Instant firstAttemptAt;

    @Nullable
    Integer answerStatus;

    @Enumerated(EnumType.STRING)
    @Nullable
    EgressFault fault;

    @Nullable
    Instant finishedAt;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    WebhookDelivery() {}

    private WebhookDelivery(UUID webhook, @Nullable UUID item, UUID message, Instant occurredAt, Instant now) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.webhook = webhook;
        this.item = item;
        this.message = message;
        this.state = DeliveryState.WAITING;
        this.occurredAt = occurredAt;
        this.createdAt = now;
        this.dueAt = now;
    }

    static WebhookDelivery ping(UUID webhook, Instant now) {
        WebhookDelivery ping = new WebhookDelivery(webhook, null, UuidCreator.getTimeOrderedEpoch(), now, now);
        ping.event = WebhookEvent.PING;
        return ping;
    }

    /** The same message once more; it keeps its id for as long as it says the same. */
    WebhookDelivery again(Instant now) {
        WebhookDelivery again = new WebhookDelivery(webhook, item, message, occurredAt, now);
        again.event = event;
        again.itemPublicId = itemPublicId;
        again.digest = digest;
        return again;
    }

    boolean isPing() {
        return item == null;
    }

    /**
     * Takes it on its way. Receivers pass over a message whose id they know, so one that says something else than before
     * gets a new id.
     */
    void take(WebhookMessage made, UUID taker, Instant until, Instant now) {
        if (digest != null && !Arrays.equals(digest, made.digest())) {
            message = UuidCreator.getTimeOrderedEpoch();
        }
        digest = made.digest();
        event = made.event();
        itemPublicId = made.item();
        state = DeliveryState.SENDING;
        lease = taker;
        leaseUntil = until;
        attempts++;
        if (firstAttemptAt == null) {
            firstAttemptAt = now;
        }
    }

    void answered(@Nullable Integer status, @Nullable EgressFault broke) {
        answerStatus = status;
        fault = broke;
    }

    void finish(DeliveryState how, Instant now) {
        state = how;
        lease = null;
        leaseUntil = null;
        finishedAt = now;
    }

    void waitUntil(Instant due) {
        state = DeliveryState.WAITING;
        lease = null;
        leaseUntil = null;
        dueAt = due;
    }

    /** It takes the place of one that did not get through: its turn comes no sooner, and time is counted from there. */
    void goOnFrom(WebhookDelivery before, Instant due) {
        attempts = before.attempts;
        firstAttemptAt = before.firstAttemptAt;
        dueAt = due.isAfter(dueAt) ? due : dueAt;
    }

    void hurry(Instant now) {
        dueAt = now;
        attempts = 0;
        firstAttemptAt = null;
    }

    /** @param tries null in lists */
    WebhookDeliveryView toView(@Nullable List<WebhookAttemptView> tries) {
        return new WebhookDeliveryView(
                id,
                webhook,
                Packing.idOf(message),
                event,
                itemPublicId,
                state,
                occurredAt,
                createdAt,
                attempts,
                state == DeliveryState.WAITING ? dueAt : null,
                answerStatus,
                fault,
                finishedAt,
                tries);
    }
}
