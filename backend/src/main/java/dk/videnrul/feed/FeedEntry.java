package dk.videnrul.feed;

import dk.videnrul.knowledge.PublishedItem;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An item in a feed.
 *
 * @param at when it came there: published, or taken up
 * @param cameHow what is said of how it came from elsewhere, in the reader's language
 */
record FeedEntry(
        PublishedItem published, Instant at, @Nullable String cameHow) {

    /** When something about it changed last. */
    Instant updated() {
        Instant changed = published.item().updatedAt();
        return changed.isAfter(at) ? changed : at;
    }
}
