package dk.videnrul.trial;

import dk.videnrul.knowledge.Outcome;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A trial as features above need it. Whether a caller may see it depends on its item.
 *
 * @param municipality code
 * @param startedOn first day; null as long as it has not begun
 * @param plannedEndOn day on which a result is expected
 * @param outcome null as long as it is not finished, and where it never began
 * @param reportedBy null where the person was removed
 * @param experience the item that tells what came of it
 * @param roll by which the item came to the municipality
 */
public record TrialFacts(
        UUID id,
        UUID item,
        String municipality,
        TrialStatus status,
        @Nullable LocalDate startedOn,
        @Nullable LocalDate plannedEndOn,
        @Nullable LocalDate endedOn,
        boolean waitingForResult,
        @Nullable Outcome outcome,
        @Nullable UUID reportedBy,
        @Nullable UUID experience,
        @Nullable UUID roll,
        Instant createdAt,
        Instant updatedAt,
        boolean demo,
        long version) {}
