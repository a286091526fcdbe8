package dk.videnrul.webhook;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.f4b6a3.uuid.UuidCreator;
import dk.videnrul.change.ItemChange;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Makes a message ready to be sent: what it says, its id, and its signatures. */
@ApplicationScoped
class Packing {
    private final ToldItems told;
    private final WebhookSecrets secrets;
    private final WebhookSettings settings;
    private final ObjectMapper mapper;

    Packing(ToldItems told, WebhookSecrets secrets, WebhookSettings settings, ObjectMapper mapper) {
        this.told = told;
        this.secrets = secrets;
        this.settings = settings;
        this.mapper = mapper;
    }

    int atOnce() {
        return settings.atOnce();
    }

    /** @param change null for a ping */
    Parcel pack(Webhook webhook, WebhookDelivery delivery, @Nullable ItemChange change, Instant now, Instant until) {
        WebhookMessage message = change == null
                ? WebhookMessage.ping(webhook.id, delivery.occurredAt, mapper)
                : WebhookMessage.of(change, mapper);
        UUID lease = UuidCreator.getTimeOrderedEpoch();
        delivery.take(message, lease, until, now);
        // Noted before it is sent: a receiver may keep what we never hear that they got.
        if (message.event() == WebhookEvent.UPSERT && !webhook.filter().asksForEverything()) {
            told.told(webhook.id, Objects.requireNonNull(delivery.item));
        }
        return new Parcel(
                webhook.id,
                delivery.id,
                lease,
                delivery.message,
                URI.create(webhook.url),
                headers(webhook, delivery.message, message.body(), now),
                message.body());
    }

    private Map<String, String> headers(Webhook webhook, UUID message, byte[] body, Instant now) {
        String id = idOf(message);
        long timestamp = now.getEpochSecond();
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("content-type", "application/json");
        headers.put("user-agent", "Videnrul webhooks");
        headers.put("webhook-id", id);
        headers.put("webhook-timestamp", String.valueOf(timestamp));
        headers.put("webhook-signature", WebhookSignature.of(id, timestamp, body, secrets.signing(webhook, now)));
        return headers;
    }

    /** The {@code webhook-id} of a message. */
    static String idOf(UUID message) {
        return "msg_" + message;
    }
}
