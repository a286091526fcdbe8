package dk.videnrul.search.danish;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;
import org.apache.lucene.util.AttributeSource;
import org.jspecify.annotations.Nullable;

/**
 * Puts its terms in the place of a word. Parts stand at the place of the compound and have its offsets, so that a part that
 * matches marks the whole word.
 */
final class TermsFilter extends TokenFilter {

    private record Part(String term, String type) {}

    private final DanishWords words;
    private final boolean withParts;
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute increment = addAttribute(PositionIncrementAttribute.class);
    private final TypeAttribute type = addAttribute(TypeAttribute.class);
    private final Deque<Part> waiting = new ArrayDeque<>();
    private AttributeSource.@Nullable State compound;

    TermsFilter(TokenStream lowerCase, DanishWords words, boolean withParts) {
        super(lowerCase);
        this.words = words;
        this.withParts = withParts;
    }

    @Override
    public boolean incrementToken() throws IOException {
        Part part = waiting.poll();
        if (part != null) {
            restoreState(compound);
            put(part.term(), part.type());
            increment.setPositionIncrement(0);
            return true;
        }
        int leftOut = 0;
        while (input.incrementToken()) {
            Terms terms = words.terms(term.toString());
            if (terms.stem() != null) {
                put(terms.stem(), TokenTypes.WORD);
                increment.setPositionIncrement(increment.getPositionIncrement() + leftOut);
                queue(terms);
                return true;
            }
            leftOut += increment.getPositionIncrement();
        }
        return false;
    }

    private void put(String text, String typeOfTerm) {
        term.setEmpty().append(text);
        type.setType(typeOfTerm);
    }

    private void queue(Terms terms) {
        if (withParts && !terms.parts().isEmpty()) {
            terms.parts().forEach(each -> waiting.add(new Part(each, TokenTypes.PART)));
            terms.inner().forEach(each -> waiting.add(new Part(each, TokenTypes.INNER)));
            compound = captureState();
        }
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        waiting.clear();
        compound = null;
    }
}
