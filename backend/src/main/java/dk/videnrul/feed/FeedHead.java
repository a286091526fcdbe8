package dk.videnrul.feed;

import java.util.UUID;

/**
 * What a feed says of itself.
 *
 * @param id the same for ever
 * @param page path of the client's page on the same
 */
record FeedHead(UUID id, String title, String page) {}
