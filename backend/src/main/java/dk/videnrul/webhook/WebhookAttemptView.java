package dk.videnrul.webhook;

import dk.videnrul.platform.egress.EgressFault;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One time that a message was sent, and what came back.
 *
 * @param milliseconds how long it took
 * @param requestBody as it was signed, byte by byte
 * @param answerStatus null when there was no answer
 * @param answerBody at most its first 4 KiB, as text
 * @param fault why there was no answer
 */
public record WebhookAttemptView(
        Instant at,
        int milliseconds,
        Map<String, String> requestHeaders,
        String requestBody,
        @Nullable Integer answerStatus,
        Map<String, String> answerHeaders,
        @Nullable String answerBody,
        @Nullable EgressFault fault) {}
