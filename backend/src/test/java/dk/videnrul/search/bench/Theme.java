package dk.videnrul.search.bench;

import java.util.List;
import java.util.Map;

/**
 * What items of one theme are written from.
 *
 * @param sentences as they stand in real texts
 * @param words content words of the theme by their ending, the most frequent first
 */
record Theme(List<String> titles, List<String> sentences, List<String> topics, Map<String, List<String>> words) {}
