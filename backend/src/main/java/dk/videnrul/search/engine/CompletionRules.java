package dk.videnrul.search.engine;

import dk.videnrul.search.danish.DanishAnalyzers;
import java.util.List;

/**
 * How what is being typed is completed to titles: those that begin so, then those with such words, then those with compounds
 * of them. Only where there are none are words taken for misspelt.
 */
public final class CompletionRules {

    /** Titles may repeat; this many are read for each one wanted. */
    public static final int SPARE = 3;
    /** Less than this begins too many parts of compounds. */
    public static final int SHORTEST_PART = 4;

    private static final int LONGEST_PREFIX = 100;
    private static final int MOST_WORDS = 10;

    /** Beginning with all of it outweighs every word by itself. */
    public static final float BEGINS = 2 * MOST_WORDS;

    private CompletionRules() {}

    public static List<String> words(String typed, DanishAnalyzers danish) {
        String prefix = typed.length() > LONGEST_PREFIX ? typed.substring(0, LONGEST_PREFIX) : typed;
        return Words.of(danish.spelt(), prefix).stream().limit(MOST_WORDS).toList();
    }
}
