package dk.videnrul.suggestion;

import dk.videnrul.platform.problem.NoCpr;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What a place says to a suggestion.
 *
 * @param status {@code taken-up} or {@code dismissed}; {@code open} for what was dismissed and shall be suggested again
 * @param note why it matters there, needed to take it up and shown with the item; or why not, which only those
 *     who answer for the place are told
 */
public record SuggestionAnswer(
        @NotNull SuggestionStatus status,
        @Size(max = 2000) @NoCpr @Nullable String note) {}
