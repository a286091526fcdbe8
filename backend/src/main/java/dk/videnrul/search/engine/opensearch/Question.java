package dk.videnrul.search.engine.opensearch;

import dk.videnrul.search.engine.Audience;
import dk.videnrul.search.engine.Fields;
import dk.videnrul.search.engine.IndexedWords;
import dk.videnrul.search.engine.TextQueries;
import dk.videnrul.search.engine.TextQuery;
import dk.videnrul.search.engine.TextQuery.Anywhere;
import dk.videnrul.search.engine.TextQuery.Form;
import dk.videnrul.search.engine.TextQuery.In;
import dk.videnrul.search.engine.UserQuery.Word;

/** Something about words that an index says yes or no to. */
sealed interface Question {

    /** Whether any text has the term. */
    record Known(String term, Form form) implements Question {}

    /** Whether anything that the audience may see matches. */
    record Shown(TextQuery query, Audience audience) implements Question {}

    /** Whoever answers such questions knows an index's words. */
    interface Answering extends IndexedWords {

        boolean isSo(Question question);

        @Override
        default boolean hasWhole(String stem) {
            return isSo(new Known(stem, Form.WORDS));
        }

        @Override
        default boolean has(String stem) {
            return isSo(new Known(stem, Form.PARTS));
        }

        @Override
        default boolean showsWhole(Word word, Audience audience) {
            return isSo(new Shown(new Anywhere(word.stem(), Form.WORDS), audience));
        }

        @Override
        default boolean shows(Word word, Audience audience) {
            return isSo(new Shown(TextQueries.word(word), audience));
        }

        @Override
        default boolean showsWritten(String written, Audience audience) {
            return isSo(new Shown(new In(Fields.SPELLING, written), audience));
        }
    }
}
