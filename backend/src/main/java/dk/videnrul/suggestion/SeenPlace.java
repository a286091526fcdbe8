package dk.videnrul.suggestion;

import dk.videnrul.identity.On;
import dk.videnrul.roll.RollDraft.RollTarget;
import java.util.UUID;

/**
 * A place that the caller knows of.
 *
 * @param on what the access table is asked about: what is suggested to a municipality is its people's own
 * @param target how rolls call it
 */
record SeenPlace(UUID id, On on, RollTarget target) {}
