package dk.videnrul.webhook;

import dk.videnrul.platform.egress.EgressFault;
import dk.videnrul.platform.http.Addressed;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A message to a webhook, and how far it got.
 *
 * @param messageId the {@code webhook-id}, under which the receiver knows it again
 * @param event what it says; null before it was made for the first time
 * @param item short public id of the item; null for a ping, and before it was made
 * @param occurredAt when what it tells of happened
 * @param tries how often it was sent
 * @param dueAt when it is sent next; null when it is not
 * @param answerStatus of the last try
 * @param fault why the last try got no answer
 * @param attempts the latest tries, oldest first; null in lists
 */
public record WebhookDeliveryView(
        UUID id,
        UUID webhook,
        String messageId,
        @Nullable WebhookEvent event,
        @Nullable String item,
        DeliveryState state,
        Instant occurredAt,
        Instant createdAt,
        int tries,
        @Nullable Instant dueAt,
        @Nullable Integer answerStatus,
        @Nullable EgressFault fault,
        @Nullable Instant finishedAt,
        @Nullable List<WebhookAttemptView> attempts)
        implements Addressed {

    @Override
    public String path() {
        return "/api/v1/webhooks/" + webhook + "/deliveries/" + id;
    }
}
