package dk.videnrul.brief;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An item of others that concerns the municipality.
 *
 * @param why in the reader's language: who rolled it here with which words, or why it fits
 * @param reason for which it is suggested, alone, as the first words of an answer; null for what was rolled
 * @param since when it came
 * @param roll by which it came; null for what is suggested
 * @param suggestion that it is; null for what was rolled
 * @param version of the roll or the suggestion, for its answer
 */
public record BriefNews(
        BriefItem item,
        BriefNewsKind kind,
        String why,
        @Nullable String reason,
        Instant since,
        @Nullable UUID roll,
        @Nullable UUID suggestion,
        long version) {}
