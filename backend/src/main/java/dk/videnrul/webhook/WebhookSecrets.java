package dk.videnrul.webhook;

import dk.videnrul.platform.seal.Seal;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The secrets by which receivers know that a message is ours. */
@ApplicationScoped
class WebhookSecrets {
    private final Seal seal;
    private final Duration overlap;

    WebhookSecrets(Seal seal, WebhookSettings settings) {
        this.seal = seal;
        this.overlap = settings.secretOverlap();
    }

    /** Draws a new one, and answers it as the receiver is given it. */
    String issue(Webhook webhook, Instant now) {
        byte[] secret = WebhookSignature.newSecret();
        webhook.issue(seal.close(secret, owner(webhook.id)), now, overlap);
        return WebhookSignature.written(secret);
    }

    /** Those that sign now, the newest first. */
    List<byte[]> signing(Webhook webhook, Instant now) {
        List<byte[]> secrets = new ArrayList<>();
        if (webhook.secret != null) {
            secrets.add(seal.open(webhook.secret, owner(webhook.id)));
        }
        if (webhook.formerSecret != null && webhook.formerUntil != null && webhook.formerUntil.isAfter(now)) {
            secrets.add(seal.open(webhook.formerSecret, owner(webhook.id)));
        }
        return secrets;
    }

    private static String owner(UUID webhook) {
        return "webhook " + webhook;
    }
}
