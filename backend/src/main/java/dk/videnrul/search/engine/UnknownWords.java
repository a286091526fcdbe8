package dk.videnrul.search.engine;

import dk.videnrul.search.danish.DanishAnalyzers;
import dk.videnrul.search.engine.UserQuery.Word;
import java.io.IOException;
import java.util.ArrayList;

/**
 * Lets the letters of words that nothing has count a little among what other words find: {@code afstigmatisering} moves up
 * what speaks of stigma.
 */
final class UnknownWords {

    private static final int MOST_WORDS = 8;

    private final DanishAnalyzers danish;

    UnknownWords(DanishAnalyzers danish) {
        this.danish = danish;
    }

    UserQuery of(UserQuery typed, Audience audience, IndexedWords index) throws IOException {
        if (typed.words().size() < 2) {
            return typed;
        }
        var words = new ArrayList<Word>();
        for (Word word : typed.words()) {
            boolean unknown = words.size() < MOST_WORDS && !index.has(word.stem()) && !index.shows(word, audience);
            words.add(unknown ? word.withLetters(AlikeLetters.of(typed.typed(word), danish)) : word);
        }
        return typed.with(words);
    }
}
