package dk.videnrul.following;

import dk.videnrul.platform.problem.NoCpr;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What of a subscription can be changed: how the caller calls a search that they keep. */
@Schema // It is in the contract as what a merge patch changes, and nowhere else.
public record SubscriptionName(
        @NotBlank @Size(max = 100) @NoCpr @Nullable String name) {}
