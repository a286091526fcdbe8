package dk.videnrul.search.engine;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * An item that says much the same as a text.
 *
 * @param likeness up to 1 by words; shared topics add to it
 * @param words of the text that it shares, as the text writes them, the rarest first
 * @param topics that it shares with what was asked for
 */
public record Similar(UUID id, double likeness, List<String> words, Set<String> topics) {}
