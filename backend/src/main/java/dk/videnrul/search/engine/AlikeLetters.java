package dk.videnrul.search.engine;

import dk.videnrul.search.danish.DanishAnalyzers;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Tells words that have many letters in common with the words of a query, by groups of letters that stand together. */
final class AlikeLetters {

    private static final int MOST_GROUPS = 30;
    /** Of the groups of the shorter word, so that a part of a long compound is seen too. */
    private static final double ENOUGH = 0.5;

    private final DanishAnalyzers danish;
    private final List<List<String>> asked;

    private AlikeLetters(DanishAnalyzers danish, List<List<String>> asked) {
        this.danish = danish;
        this.asked = asked;
    }

    /**
     * Null where only the words themselves count.
     *
     * @param loose whether the letters of all words count, or only those of words that nothing has
     */
    static @Nullable AlikeLetters of(UserQuery query, boolean loose, DanishAnalyzers danish) {
        List<List<String>> asked = query.wanted().stream()
                .map(word -> loose ? of(query.typed(word), danish) : word.letters())
                .toList();
        return asked.stream().allMatch(List::isEmpty) ? null : new AlikeLetters(danish, asked);
    }

    /** The groups of letters of a word, in lower case. */
    static List<String> of(String word, DanishAnalyzers danish) {
        return Words.of(danish.letters(), word).stream()
                .distinct()
                .limit(MOST_GROUPS)
                .toList();
    }

    /** Which of the wanted words is most like a word of a text; null if none is. */
    @Nullable
    Integer wordLike(String written) {
        List<String> groups = of(written.toLowerCase(Locale.ROOT), danish);
        Integer best = null;
        double most = 0;
        for (int word = 0; word < asked.size(); word++) {
            double share = share(asked.get(word), groups);
            if (share >= ENOUGH && share > most) {
                best = word;
                most = share;
            }
        }
        return best;
    }

    private static double share(List<String> asked, List<String> groups) {
        long common = groups.stream().filter(asked::contains).count();
        return common == 0 ? 0 : (double) common / Math.min(asked.size(), groups.size());
    }
}
