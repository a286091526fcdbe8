package dk.videnrul.trial;

import org.jspecify.annotations.Nullable;

/**
 * A trial and what people told of it.
 *
 * @param note why it was tried
 * @param whatHappened what came of it
 */
public record TrialInWords(
        TrialFacts facts, @Nullable String note, @Nullable String whatHappened) {}
