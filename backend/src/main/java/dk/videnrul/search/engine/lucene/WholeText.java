package dk.videnrul.search.engine.lucene;

import dk.videnrul.search.danish.DanishAnalyzers;
import dk.videnrul.search.danish.TokenTypes;
import dk.videnrul.search.engine.OtherLanguage;
import dk.videnrul.search.engine.TextField;
import dk.videnrul.search.engine.TextQuery.Form;
import dk.videnrul.search.engine.Words;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.TermFrequencyAttribute;

/**
 * The texts of an item as one, each word as often as its text weighs. That is what BM25 over several fields adds up for every
 * hit of every search; added up when the item is written, a word is one list with bounds, of which most can be passed over.
 */
final class WholeText {

    /** Weights are halves: twice as often, and twice as late saturated. */
    static final int SCALE = 2;

    private static final String NAME = ".ANYWHERE";

    private record Token(String term, int frequency, int increment) {}

    private final DanishAnalyzers danish;
    private final Map<Form, List<Token>> tokens = new EnumMap<>(Form.class);

    WholeText(DanishAnalyzers danish) {
        this.danish = danish;
    }

    static String field(Form form) {
        return form.name() + NAME;
    }

    static boolean is(String field) {
        return field.endsWith(NAME);
    }

    void add(TextField field, String text) {
        int weight = weight(field);
        List<Token> words = in(Form.WORDS);
        List<Token> parts = in(Form.PARTS);
        Words.forEach(danish.withParts(), text, (term, type, start, end, increment) -> {
            if (type.equals(TokenTypes.WORD)) {
                words.add(new Token(term, weight, 1));
                parts.add(new Token(term, weight, 1));
            } else {
                // Parts do not make a text longer, as long as each of them is a token of its own in the place of the
                // word.
                for (int time = 0; time < weight; time++) {
                    parts.add(new Token(term, 1, 0));
                }
            }
        });
    }

    void add(TextField field, String text, OtherLanguage language) {
        int weight = weight(field);
        List<Token> words = in(language.form());
        Words.forEach(
                language.analyzer(),
                text,
                (term, type, start, end, increment) -> words.add(new Token(term, weight, 1)));
    }

    private static int weight(TextField field) {
        return Math.round(field.weight() * SCALE);
    }

    private List<Token> in(Form form) {
        return tokens.computeIfAbsent(form, none -> new ArrayList<>());
    }

    /** Every field with what is in it. */
    void forEach(BiConsumer<String, TokenStream> consumer) {
        tokens.forEach((form, all) -> consumer.accept(field(form), new Tokens(all)));
    }

    private static final class Tokens extends TokenStream {
        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
        private final TermFrequencyAttribute frequency = addAttribute(TermFrequencyAttribute.class);
        private final PositionIncrementAttribute increment = addAttribute(PositionIncrementAttribute.class);
        private final List<Token> tokens;
        private int next;

        Tokens(List<Token> tokens) {
            this.tokens = tokens;
        }

        @Override
        public boolean incrementToken() {
            if (next == tokens.size()) {
                return false;
            }
            clearAttributes();
            Token token = tokens.get(next++);
            term.append(token.term());
            frequency.setTermFrequency(token.frequency());
            increment.setPositionIncrement(token.increment());
            return true;
        }
    }
}
