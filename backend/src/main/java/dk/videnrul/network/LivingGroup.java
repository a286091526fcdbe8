package dk.videnrul.network;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A group that the board has approved and that has not ended.
 *
 * @param startedOn when it began its work, where it has
 * @param demo whether it is invented for demonstration
 */
public record LivingGroup(
        UUID id,
        ThemeGroupRef ref,
        ThemeGroupStatus status,
        @Nullable LocalDate startedOn,
        boolean demo) {

    /** When it began, as long as it works. */
    public @Nullable LocalDate workingSince() {
        return status == ThemeGroupStatus.ACTIVE ? startedOn : null;
    }
}
