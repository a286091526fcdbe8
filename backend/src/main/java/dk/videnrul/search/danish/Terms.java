package dk.videnrul.search.danish;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the index keeps of a word.
 *
 * @param stem null if the word says nothing
 * @param parts stems of its smallest parts; empty if it is no compound
 * @param inner stems of compounds within it
 */
public record Terms(@Nullable String stem, List<String> parts, List<String> inner) {}
