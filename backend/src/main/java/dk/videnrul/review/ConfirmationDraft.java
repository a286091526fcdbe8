package dk.videnrul.review;

import dk.videnrul.platform.problem.NoCpr;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Somebody says that an item still holds.
 *
 * @param note what was looked at, for those who look next time
 */
public record ConfirmationDraft(
        @Size(max = 1000) @NoCpr @Nullable String note) {}
