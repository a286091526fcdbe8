package dk.videnrul.following;

import dk.videnrul.platform.problem.NoCpr;
import dk.videnrul.search.SavedSearch;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Something to follow: exactly one of the five.
 *
 * @param themeGroup slug
 * @param topic id
 * @param municipality 4-digit code
 * @param item short public id
 * @param search the words and filters of a search
 * @param name how the caller calls the search; needed with one, and not taken without
 */
public record SubscriptionDraft(
        @Size(max = 200) @Nullable String themeGroup,
        @Size(max = 200) @Nullable String topic,
        @Size(max = 4) @Nullable String municipality,
        @Size(max = 20) @Nullable String item,
        @Valid @Nullable SavedSearch search,
        @Size(max = 100) @NoCpr @Nullable String name) {}
