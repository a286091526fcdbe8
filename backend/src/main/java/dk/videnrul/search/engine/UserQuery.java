package dk.videnrul.search.engine;

import java.util.ArrayList;
import java.util.List;

/**
 * What was typed, understood.
 *
 * @param words alternatives: the more of them match, the better
 * @param phrases quoted, all required
 * @param excluded words or phrases after a minus
 */
record UserQuery(String typed, List<Word> words, List<Phrase> phrases, List<Phrase> excluded) {

    /**
     * @param start where it stands in what was typed
     * @param stem as the index has the whole word
     * @param parts stems of its smallest parts; empty if it is no compound
     */
    record Word(int start, int end, String stem, List<String> parts) {}

    /** @param gaps how many places each word stands after the one before: stop words between are not indexed */
    record Phrase(List<Word> words, List<Integer> gaps) {}

    boolean isBlank() {
        return typed.isBlank();
    }

    boolean findsNothing() {
        return !isBlank() && words.isEmpty() && phrases.isEmpty() && excluded.isEmpty();
    }

    String typed(Word word) {
        return typed.substring(word.start(), word.end());
    }

    /** What may be marked in a text. */
    List<Word> wanted() {
        var wanted = new ArrayList<>(words);
        phrases.forEach(phrase -> wanted.addAll(phrase.words()));
        return wanted;
    }
}
