package dk.videnrul.search.danish;

import java.util.List;

/**
 * How far a word is from another by the slips that people make: a letter too many, too few or wrong counts 1; letters that
 * changed places, a letter doubled or not, and letters that sound alike count less; æ, ø and å without their dots and rings
 * hardly count.
 */
public final class SpellingDistance {

    public static final double FAR = 99;

    private static final double SLIP = 1;
    private static final double SWAPPED = 0.8;
    private static final double DOUBLED = 0.6;
    private static final double ALIKE = 0.7;
    private static final double OTHER_KEYBOARD = 0.2;
    private static final double FIRST_LETTER = 0.4;
    private static final int LONGEST = 60;
    private static final String VOWELS = "aeiouyæøå";
    private static final List<String> SOUND_ALIKE = List.of("kcq", "sczx", "dt", "gk", "bp", "vw", "ij");

    private SpellingDistance() {}

    /** {@link #FAR} for words too long to be words. */
    public static double between(String typed, String meant) {
        if (typed.length() > LONGEST || meant.length() > LONGEST) {
            return FAR;
        }
        return Math.min(
                distance(typed, meant), distance(DanishSpelling.withDanishLetters(typed), meant) + OTHER_KEYBOARD);
    }

    private static double distance(String typed, String meant) {
        var cost = new double[typed.length() + 1][meant.length() + 1];
        for (int i = 0; i <= typed.length(); i++) {
            for (int j = 0; j <= meant.length(); j++) {
                cost[i][j] = i == 0 && j == 0 ? 0 : cheapest(cost, typed, meant, i, j);
            }
        }
        double first = typed.isEmpty() || meant.isEmpty() || typed.charAt(0) == meant.charAt(0) ? 0 : FIRST_LETTER;
        return cost[typed.length()][meant.length()] + first;
    }

    private static double cheapest(double[][] cost, String typed, String meant, int i, int j) {
        double best = FAR;
        if (i > 0) {
            best = Math.min(best, cost[i - 1][j] + extra(typed, i - 1));
        }
        if (j > 0) {
            best = Math.min(best, cost[i][j - 1] + extra(meant, j - 1));
        }
        if (i > 0 && j > 0) {
            best = Math.min(best, cost[i - 1][j - 1] + exchanged(typed.charAt(i - 1), meant.charAt(j - 1)));
        }
        if (i > 1
                && j > 1
                && typed.charAt(i - 1) == meant.charAt(j - 2)
                && typed.charAt(i - 2) == meant.charAt(j - 1)) {
            best = Math.min(best, cost[i - 2][j - 2] + SWAPPED);
        }
        return best;
    }

    private static double extra(String word, int at) {
        return at > 0 && word.charAt(at) == word.charAt(at - 1) ? DOUBLED : SLIP;
    }

    private static double exchanged(char typed, char meant) {
        if (typed == meant) {
            return 0;
        }
        if (isWithoutDots(typed, meant)) {
            return OTHER_KEYBOARD;
        }
        if (VOWELS.indexOf(typed) >= 0 && VOWELS.indexOf(meant) >= 0) {
            return ALIKE;
        }
        for (String alike : SOUND_ALIKE) {
            if (alike.indexOf(typed) >= 0 && alike.indexOf(meant) >= 0) {
                return ALIKE;
            }
        }
        return SLIP;
    }

    private static boolean isWithoutDots(char typed, char meant) {
        return switch (meant) {
            case 'ø' -> typed == 'o' || typed == 'ö';
            case 'å' -> typed == 'a';
            case 'æ' -> typed == 'a' || typed == 'e' || typed == 'ä';
            case 'é' -> typed == 'e';
            default -> false;
        };
    }
}
