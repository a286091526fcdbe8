package dk.videnrul.search.danish;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Danish alphabetical order as bytes that compare like the words, at most {@value #LONGEST} letters of them: case, accents
 * and punctuation do not count, æ, ø and å come last, {@code aa} is å. (The JDK's own collator passes over spaces.)
 */
public final class DanishOrder {

    private static final int LONGEST = 200;
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private DanishOrder() {}

    public static byte[] key(String text) {
        String head = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
        String spelt = Normalizer.normalize(head, Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .replace("aa", "å");
        String words = BETWEEN_WORDS.matcher(spelt).replaceAll(" ").strip();
        var key = new StringBuilder(words.length());
        words.codePoints().forEach(letter -> key.appendCodePoint(inOrder(letter)));
        String plain =
                ACCENTS.matcher(Normalizer.normalize(key, Normalizer.Form.NFD)).replaceAll("");
        return plain.getBytes(StandardCharsets.UTF_8);
    }

    /** The three characters after z can be taken: no letters, they are gone from the text already. */
    private static int inOrder(int letter) {
        return switch (letter) {
            case 'æ', 'ä' -> 'z' + 1;
            case 'ø', 'ö' -> 'z' + 2;
            case 'å' -> 'z' + 3;
            case 'ü' -> 'y';
            default -> letter;
        };
    }
}
