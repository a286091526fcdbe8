package dk.videnrul.event;

import dk.videnrul.platform.problem.NoCpr;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Cancels an event, or takes that back.
 *
 * @param status {@code cancelled} or {@code planned}
 * @param reason why; needed to cancel, told to everybody who is registered
 */
public record EventStatusChange(
        @NotNull EventStatus status,
        @Size(max = 1000) @NoCpr @Nullable String reason) {}
