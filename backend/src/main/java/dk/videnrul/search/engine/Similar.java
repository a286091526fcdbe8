package dk.videnrul.search.engine;

import java.util.List;
import java.util.UUID;

/**
 * An item that says much the same as a text.
 *
 * @param likeness up to 1
 * @param words of the text that it shares, as the text writes them, the rarest first
 */
public record Similar(UUID id, double likeness, List<String> words) {}
