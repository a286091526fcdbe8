package dk.videnrul.plainbrief;

import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * How hard a text is to read, by Björnsson's formula: words in a sentence, and how many words of a hundred have more than six
 * letters. It says nothing of what a text means.
 *
 * @param value rounded; 0 for a text without words
 */
public record Lix(int value, Ease ease) {
    private static final int LONG_WORD = 6;
    private static final int EASY_BELOW = 35;
    private static final int HARD_FROM = 45;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:[-'’][\\p{L}\\p{N}]+)*");
    private static final Pattern SENTENCE = Pattern.compile("[.!?:]+(?=\\s|$)|\\n+");

    /** A word for the number. */
    public enum Ease {
        EASY,
        MEDIUM,
        HARD
    }

    static Lix of(String text) {
        long words = WORD.matcher(text).results().count();
        if (words == 0) {
            return new Lix(0, Ease.EASY);
        }
        long longWords = WORD.matcher(text)
                .results()
                .filter(word -> letters(word.group()) > LONG_WORD)
                .count();
        long sentences = Stream.of(SENTENCE.split(text))
                .filter(sentence -> WORD.matcher(sentence).find())
                .count();
        int value = (int) Math.round((double) words / sentences + longWords * 100.0 / words);
        return new Lix(value, value < EASY_BELOW ? Ease.EASY : value < HARD_FROM ? Ease.MEDIUM : Ease.HARD);
    }

    private static long letters(String word) {
        return word.codePoints().filter(Character::isLetter).count();
    }
}
