package dk.videnrul.feed;

import org.jspecify.annotations.Nullable;

/**
 * Which page of a feed is asked for.
 *
 * @param address under which it is asked for
 */
record Asked(int limit, @Nullable String cursor, FeedAddressing address) {}
