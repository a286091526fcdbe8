package dk.videnrul.notice;

import java.util.Set;
import java.util.UUID;

/**
 * An item was rolled to where these people answer. Fired in the transaction in which it is put into their inboxes, so that
 * who observes it acts exactly once.
 */
public record RollToAnswer(UUID happening, Set<UUID> people) {}
