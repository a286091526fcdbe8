package dk.videnrul.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

/** Gives out secrets. No answer with one is kept for a repeated call: whoever lost it makes another. */
@ApplicationScoped
class WebhookSecretIssue {
    private final WebhookGate gate;
    private final WebhookSecrets secrets;
    private final Clock clock;

    WebhookSecretIssue(WebhookGate gate, WebhookSecrets secrets, Clock clock) {
        this.gate = gate;
        this.secrets = secrets;
        this.clock = clock;
    }

    /** @throws dk.videnrul.platform.problem.Refusal.NotFound also when it is somebody else's */
    @Transactional
    WebhookSecretView issue(UUID id) {
        Webhook webhook = gate.held(id);
        Instant now = clock.instant();
        String secret = secrets.issue(webhook, now);
        return new WebhookSecretView(id, secret, now, webhook.formerUntil);
    }
}
