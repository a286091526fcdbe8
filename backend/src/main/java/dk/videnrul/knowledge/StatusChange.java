package dk.videnrul.knowledge;

import dk.videnrul.platform.problem.NoCpr;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A step in the life of an item.
 *
 * @param status {@code submitted}; {@code draft} to send a submitted item back, or to withdraw one's own; {@code
 *     published}, also to bring an archived item back; or {@code archived}
 * @param reason why; needed to send back and to archive
 * @param supersededBy id of the published item that takes the place of the one that is archived
 */
public record StatusChange(
        @NotNull ItemStatus status,
        @Size(max = 1000) @NoCpr @Nullable String reason,
        @Size(max = 20) @Nullable String supersededBy) {}
