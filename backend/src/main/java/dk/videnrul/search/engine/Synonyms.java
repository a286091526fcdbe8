package dk.videnrul.search.engine;

import dk.videnrul.search.danish.Thesaurus;
import dk.videnrul.search.engine.Alternative.Source;
import dk.videnrul.search.engine.UserQuery.Word;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Adds words that mean much the same, as far as any text has them. They count for less where texts have the word itself. */
final class Synonyms {

    private static final float WEIGHT = 0.3f;
    private static final float WEIGHT_OF_UNUSED = 0.5f;
    private static final int MOST_WORDS = 8;
    private static final int MOST_SYNONYMS = 6;

    private final UserQueryParser parser;
    private final Thesaurus thesaurus = Thesaurus.get();

    Synonyms(UserQueryParser parser) {
        this.parser = parser;
    }

    UserQuery of(UserQuery typed, IndexedWords index) throws IOException {
        var words = new ArrayList<Word>();
        for (Word word : typed.words()) {
            words.add(words.size() < MOST_WORDS ? word.or(synonyms(word, typed, index)) : word);
        }
        return typed.with(words);
    }

    private List<Alternative> synonyms(Word word, UserQuery typed, IndexedWords index) throws IOException {
        float weight = index.hasWhole(word.stem()) ? WEIGHT : WEIGHT_OF_UNUSED;
        String meant = word.repair().map(Alternative::written).orElse(typed.typed(word));
        var used = new ArrayList<Alternative>();
        for (List<String> sense : thesaurus.senses(meant)) {
            for (String synonym : sense) {
                if (used.size() == MOST_SYNONYMS) {
                    return used;
                }
                Alternative alternative = parser.alternative(synonym, weight, Source.SYNONYM);
                if (alternative != null && !alternative.stem().equals(word.stem()) && index.has(alternative.stem())) {
                    used.add(alternative);
                }
            }
        }
        return used;
    }
}
