package dk.videnrul.webhook;

import dk.videnrul.platform.http.Addressed;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A new secret, shown this once.
 *
 * @param webhook whose it is
 * @param secret as Standard Webhooks writes it: {@code whsec_} and base64
 * @param formerUntil until when the one before signs too; null where there was none
 */
public record WebhookSecretView(
        UUID webhook,
        String secret,
        Instant issuedAt,
        @Nullable Instant formerUntil) implements Addressed {

    @Override
    public String path() {
        return "/api/v1/webhooks/" + webhook;
    }
}
