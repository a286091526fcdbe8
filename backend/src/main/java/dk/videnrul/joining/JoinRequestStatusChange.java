package dk.videnrul.joining;

import dk.videnrul.platform.problem.NoCpr;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * The answer to a wish to join, or taking it back.
 *
 * @param reason why; needed to decline, and told to who asked
 */
public record JoinRequestStatusChange(
        @NotNull JoinRequestStatus status,
        @Size(max = 2000) @NoCpr @Nullable String reason) {}
