package dk.videnrul.search.danish;

import java.util.List;
import org.apache.lucene.util.automaton.Automata;
import org.apache.lucene.util.automaton.Automaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;
import org.apache.lucene.util.automaton.Operations;

/**
 * Words as somebody types them with a slip: a letter too many, too few, wrong, or two that changed places; two such in a
 * long word, none in a short one. The first letter is taken to be right, but for what other keyboards have for æ, ø and å.
 */
public final class Slips {
    private static final int LETTERS_FOR_ONE = 5;
    private static final int LETTERS_FOR_TWO = 8;
    private static final int LONGEST = 40;

    private Slips() {}

    /** How many there may be. */
    public static int most(String typed) {
        int letters = typed.codePointCount(0, typed.length());
        return letters < LETTERS_FOR_ONE || letters > LONGEST ? 0 : letters < LETTERS_FOR_TWO ? 1 : 2;
    }

    /** The word with the first letters that may have been meant; the others are as they were typed. */
    public static List<String> beginnings(String typed) {
        int rest = typed.offsetByCodePoints(0, 1);
        return firstLetters(typed.substring(0, rest)).stream()
                .map(first -> first + typed.substring(rest))
                .toList();
    }

    /** The words that were meant, typed to their end. */
    public static Automaton in(String typed) {
        int most = most(typed);
        if (most == 0) {
            return Automata.makeString(typed);
        }
        int rest = typed.offsetByCodePoints(0, 1);
        var slips = new LevenshteinAutomata(typed.substring(rest), true);
        return determinized(Operations.union(firstLetters(typed.substring(0, rest)).stream()
                .map(first -> slips.toAutomaton(most, first))
                .toList()));
    }

    /** The words that may have been begun so. */
    public static Automaton atTheBeginningOf(String typed) {
        return determinized(Operations.concatenate(in(typed), Automata.makeAnyString()));
    }

    private static List<String> firstLetters(String typed) {
        return switch (typed) {
            case "a" -> List.of("a", "æ", "å");
            case "e" -> List.of("e", "æ");
            case "o" -> List.of("o", "ø");
            default -> List.of(typed);
        };
    }

    private static Automaton determinized(Automaton some) {
        return Operations.determinize(some, Operations.DEFAULT_DETERMINIZE_WORK_LIMIT);
    }
}
