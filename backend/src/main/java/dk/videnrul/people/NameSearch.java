package dk.videnrul.people;

import dk.videnrul.platform.text.Letters;
import dk.videnrul.platform.text.LikePattern;
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
                .map(word -> "% " + LikePattern.literal(word) + "%")
                .toList();
    }

    private static String fold(String text) {
        String danish = text.toLowerCase(Locale.ROOT).replace('ä', 'æ').replace('ö', 'ø');
        return Letters.withoutAccents(Letters.spelledOut(danish));
    }
}
