package dk.videnrul.partner;

import dk.videnrul.platform.problem.NoCpr;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Suspends a partner, lets it go on, or ends it for good.
 *
 * @param reason the contact reads it; needed for all but going on
 */
public record PartnerStatusChange(
        @NotNull PartnerStatus status,
        @Size(max = 500) @NoCpr @Nullable String reason) {}
