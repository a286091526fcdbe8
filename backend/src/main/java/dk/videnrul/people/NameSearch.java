package dk.videnrul.people;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Names as the database keeps them for searching: without capitals and accents, with æ, ø and å written out. */
final class NameSearch {
    private NameSearch() {}

    /** Patterns for {@code like … escape '!'}, one for each word that somebody typed. */
    static List<String> patterns(String typed) {
        return Arrays.stream(fold(typed).split("[\\s-]+"))
                .filter(word -> !word.isEmpty())
                .map(word -> "% " + escaped(word) + "%")
                .toList();
    }

    private static String fold(String text) {
        String danish = text.toLowerCase(Locale.ROOT)
                .replaceAll("[æä]", "ae")
                .replaceAll("[øö]", "oe")
                .replace("å", "aa");
        return Normalizer.normalize(danish, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    }

    private static String escaped(String word) {
        return word.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }
}
