package dk.videnrul.search;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;

/**
 * A question for which something may have been written already.
 *
 * @param not items that are known already
 */
record MatchRequest(String question, String details, Collection<String> topics, Set<UUID> not) {}
