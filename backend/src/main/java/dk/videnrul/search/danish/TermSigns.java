package dk.videnrul.search.danish;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Letters without which a word cannot have a term, so that most words of a text need not be taken apart to know that. A word
 * has the beginning of each of its terms, as a whole or where a part begins, unless it is a form that begins otherwise than
 * its stem; those are few, and known.
 */
public final class TermSigns {

    static final int LETTERS = 3;

    private final List<String> signs;

    private TermSigns(List<String> signs) {
        this.signs = signs;
    }

    /** @param terms any of which a word may have */
    public static TermSigns of(Collection<String> terms) {
        OddForms odd = OddForms.get();
        Set<String> signs = new HashSet<>();
        for (String term : terms) {
            signs.add(beginning(term));
            signs.addAll(odd.beginnings(term));
        }
        return new TermSigns(List.copyOf(signs));
    }

    /** @param word in lower case */
    public boolean mayBeIn(String word) {
        String spelt = DanishSpelling.withDanishLetters(word);
        for (String sign : signs) {
            // The two letters in "temaaften" are no å.
            if (spelt.contains(sign) || word.contains(sign)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Two letters where the third is none to rely on: after a part of two letters, a form of another may begin that is odd
     * itself, and an e may be left out.
     */
    static String beginning(String term) {
        boolean unsure = (term.length() > 2 && term.charAt(2) == 'e')
                || CompoundSplitter.SHORT_PARTS.stream().anyMatch(term::startsWith);
        return term.substring(0, Math.min(term.length(), unsure ? LETTERS - 1 : LETTERS));
    }
}
