package dk.videnrul.feed;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of a feed, the latest first.
 *
 * @param next cursor of the page with what is older; null on the last
 */
record FeedPart(List<FeedEntry> entries, @Nullable String next) {}
