package dk.videnrul.wording;

import java.util.List;

/**
 * Words, as the search needs to know them.
 *
 * @param typed what somebody types
 * @param found what is looked for as well; of words that mean the same it holds those that are typed too
 * @param topics ids
 */
public record WordingFacts(List<String> typed, List<String> found, List<String> topics) {}
