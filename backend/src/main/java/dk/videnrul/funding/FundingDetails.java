package dk.videnrul.funding;

import dk.videnrul.knowledge.ItemRef;
import dk.videnrul.people.Byline;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is not for everybody about an application for money.
 *
 * @param amount whole Danish kroner; null while nobody knows
 * @param partners with whom the network applies, by name
 * @param items the knowledge on which it builds, as far as the caller may see it
 * @param changedBy who wrote it last
 */
public record FundingDetails(
        @Nullable Long amount,
        @Nullable String note,
        List<String> partners,
        List<ItemRef> items,
        Byline changedBy,
        Instant changedAt) {}
