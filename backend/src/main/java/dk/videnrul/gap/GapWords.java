package dk.videnrul.gap;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What of a search is counted: its words in lower case, without quotes and what was to be left out. What may hold somebody's
 * data is nothing at all: addresses, longer numbers (telephone, CPR, cases), and texts longer than people search for.
 */
final class GapWords {
    private static final int MOST_WORDS = 6;
    private static final int MOST_LETTERS = 80;
    /** A year has four. */
    private static final int MOST_DIGITS = 4;

    private static final Pattern ADDRESS = Pattern.compile("@|://|www\\.");
    private static final Pattern LEFT_OUT = Pattern.compile("(?<!\\S)-(?:\"[^\"]*\"|\\S+)");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+(?:-[\\p{L}\\p{M}\\p{N}]+)*");

    private GapWords() {}

    static Optional<String> of(String typed) {
        String text = Normalizer.normalize(typed, Normalizer.Form.NFKC);
        if (ADDRESS.matcher(text).find()
                || text.codePoints().filter(Character::isDigit).count() > MOST_DIGITS) {
            return Optional.empty();
        }
        List<String> words = words(LEFT_OUT.matcher(text).replaceAll(" "));
        String line = String.join(" ", words);
        boolean says = line.codePoints().filter(Character::isLetter).count() > 1;
        return says && words.size() <= MOST_WORDS && line.length() <= MOST_LETTERS
                ? Optional.of(line)
                : Optional.empty();
    }

    private static List<String> words(String text) {
        var words = new ArrayList<String>();
        Matcher matcher = WORD.matcher(text.toLowerCase(Locale.ROOT));
        while (matcher.find()) {
            words.add(matcher.group());
        }
        return words;
    }
}
