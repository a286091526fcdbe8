package dk.videnrul.webhook;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.videnrul.change.ItemChange;
import dk.videnrul.platform.text.Sha256;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A message as it is sent.
 *
 * @param item the short public id of the item; null for a ping
 */
record WebhookMessage(WebhookEvent event, @Nullable String item, byte[] body) {

    /**
     * What partners read.
     *
     * @param timestamp when it happened
     */
    record Written(String type, Instant timestamp, Object data) {}

    /** @param webhook that is tried */
    record Ping(UUID webhook) {}

    static WebhookMessage of(ItemChange change, ObjectMapper mapper) {
        return of(WebhookEvent.of(change), change.id(), change.at(), change, mapper);
    }

    static WebhookMessage ping(UUID webhook, Instant at, ObjectMapper mapper) {
        return of(WebhookEvent.PING, null, at, new Ping(webhook), mapper);
    }

    private static WebhookMessage of(
            WebhookEvent event, @Nullable String item, Instant at, Object data, ObjectMapper mapper) {
        try {
            return new WebhookMessage(event, item, mapper.writeValueAsBytes(new Written(event.type(), at, data)));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    byte[] digest() {
        return Sha256.of(body);
    }
}
