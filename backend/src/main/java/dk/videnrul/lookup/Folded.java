package dk.videnrul.lookup;

import dk.videnrul.platform.text.Letters;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Words of names without capitals, accents and signs, so that they compare however they are typed. */
final class Folded {
    private static final int MOST_WORDS = 10;

    private Folded() {}

    /** The words, with æ, ø and å written out. */
    static List<String> words(String text) {
        String lower = text.toLowerCase(Locale.ROOT).replace('ä', 'æ').replace('ö', 'ø');
        String plain = Letters.withoutAccents(Letters.spelledOut(lower));
        return Arrays.stream(plain.split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .limit(MOST_WORDS)
                .toList();
    }

    /** The word, and the same as those type it who have no ø and no å: soeren and soren, aarhus and arhus. */
    static List<String> forms(String word) {
        return Stream.of(word, word.replace("oe", "o").replace("aa", "a"))
                .distinct()
                .toList();
    }
}
