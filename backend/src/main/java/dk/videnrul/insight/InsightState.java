package dk.videnrul.insight;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Of when the figures are.
 *
 * @param computedUpTo everything that happened before is counted; null while they are made for the first time, or anew
 * @param firstYear of which anything is counted; null where there is nothing
 */
public record InsightState(
        @Nullable Instant computedUpTo,
        @Nullable Integer firstYear,
        @Nullable Integer lastYear) {}
