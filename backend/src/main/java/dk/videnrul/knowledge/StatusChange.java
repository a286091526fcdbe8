package dk.videnrul.knowledge;

import dk.videnrul.platform.problem.NoCpr;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A step in the life of an item.
 *
 * @param status {@code published}, also to bring an archived item back, or {@code archived}
 * @param reason why; needed to archive
 */
public record StatusChange(
        @NotNull ItemStatus status,
        @Size(max = 1000) @NoCpr @Nullable String reason) {}
