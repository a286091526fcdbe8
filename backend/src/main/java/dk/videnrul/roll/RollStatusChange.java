package dk.videnrul.roll;

import dk.videnrul.platform.problem.NoCpr;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * The answer of those to whom an item was rolled.
 *
 * @param status {@code seen}, {@code taken-up} or {@code declined}
 * @param reason why; needed to decline, and told to those who sent it
 */
public record RollStatusChange(
        @NotNull RollStatus status,
        @Size(max = 2000) @NoCpr @Nullable String reason) {}
