package dk.videnrul.brief;

import dk.videnrul.trial.TrialStatus;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A trial of the municipality that is not finished.
 *
 * @param startedOn first day; null as long as it has not begun
 * @param plannedEndOn day on which a result is expected
 * @param version of the trial; part of its entity tag
 */
public record BriefTrial(
        UUID id,
        BriefItem item,
        TrialStatus status,
        @Nullable LocalDate startedOn,
        @Nullable LocalDate plannedEndOn,
        Instant reportedAt,
        long version) {}
