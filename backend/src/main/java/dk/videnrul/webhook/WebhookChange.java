package dk.videnrul.webhook;

import dk.videnrul.platform.problem.NoCpr;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What of a webhook can be changed. */
@Schema // It is in the contract as what a merge patch changes, and nowhere else.
public record WebhookChange(
        @NotBlank @Size(max = 500) String url,
        @Size(max = 500) @NoCpr @Nullable String description) {}
