package dk.videnrul.admission;

import dk.videnrul.platform.problem.NoCpr;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * @param status accepted or declined
 * @param reason needed to decline; it goes into the letter
 */
public record RequestDecision(
        @NotNull RequestStatus status,
        @Size(max = 1000) @NoCpr @Nullable String reason) {}
