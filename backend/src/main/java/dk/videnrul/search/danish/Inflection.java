package dk.videnrul.search.danish;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The regular endings of Danish words, taken off by trial: what remains counts only if the lexicon knows it. */
final class Inflection {

    /** Shortest first, so that as little as possible is taken off. Keep in step with {@code make-lexicon.mjs}. */
    private static final List<String> ENDINGS = List.of(
            "s", "e", "n", "r", "t", "en", "et", "er", "ne", "es", "ns", "ts", "rs", "ede", "ens", "ets", "ers", "ene",
            "nes", "rne", "enes", "erne", "rnes", "ernes");

    private static final int SHORTEST_BASE = 2;
    private static final String VOWELS = "aeiouyæøå";

    private Inflection() {}

    /** What the word may be a form of, itself first. */
    static List<String> bases(String word) {
        var bases = new ArrayList<String>();
        bases.add(word);
        for (String ending : ENDINGS) {
            int length = word.length() - ending.length();
            if (length >= SHORTEST_BASE && word.endsWith(ending)) {
                String stem = word.substring(0, length);
                bases.add(stem);
                if (length > SHORTEST_BASE) {
                    addSpelling(stem, bases);
                }
            }
        }
        return bases;
    }

    /** {@code sikre} for {@code sikker}, {@code gamle} for {@code gammel}; null for words whose form stays when an e follows. */
    static @Nullable String contracted(String word) {
        int end = word.length() - 2;
        if (end <= SHORTEST_BASE || word.charAt(end) != 'e' || "lrn".indexOf(word.charAt(end + 1)) < 0) {
            return null;
        }
        boolean doubled = word.charAt(end - 1) == word.charAt(end - 2);
        String stem = word.substring(0, doubled ? end - 1 : end);
        return VOWELS.indexOf(stem.charAt(stem.length() - 1)) < 0 ? stem + word.charAt(end + 1) + 'e' : null;
    }

    /** Before an ending a consonant is doubled ({@code politikken}), or a weak e left out ({@code regler, numre}). */
    private static void addSpelling(String stem, List<String> bases) {
        int end = stem.length() - 1;
        char last = stem.charAt(end);
        char before = stem.charAt(end - 1);
        if (last == before) {
            bases.add(stem.substring(0, end));
        } else if ((last == 'l' || last == 'r') && VOWELS.indexOf(before) < 0) {
            bases.add(stem.substring(0, end) + 'e' + last);
            bases.add(stem.substring(0, end) + before + 'e' + last);
        }
    }
}
