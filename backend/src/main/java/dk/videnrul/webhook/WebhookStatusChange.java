package dk.videnrul.webhook;

import dk.videnrul.platform.problem.NoCpr;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Pauses a webhook, or lets it go on.
 *
 * @param reason needed to pause it
 */
public record WebhookStatusChange(
        @NotNull WebhookStatus status,
        @Size(max = 500) @NoCpr @Nullable String reason) {}
