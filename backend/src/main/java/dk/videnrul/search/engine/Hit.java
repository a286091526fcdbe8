package dk.videnrul.search.engine;

import java.util.UUID;

/**
 * An item that was found.
 *
 * @param score 0 unless sorted by relevance
 * @param snippet the best passage of summary or body, about 200 characters; the beginning of the summary if neither matched
 */
public record Hit(UUID id, float score, Marked title, Marked snippet) {}
