package dk.videnrul.search.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;

/** Runs text through an analyzer outside the index. */
public final class Words {

    private static final int LONGEST_LINE = 300;

    private Words() {}

    public interface Consumer {
        void accept(String term, String type, int start, int end, int increment);
    }

    public static void forEach(Analyzer analyzer, String text, Consumer consumer) {
        try (TokenStream tokens = analyzer.tokenStream("", text)) {
            var term = tokens.addAttribute(CharTermAttribute.class);
            var type = tokens.addAttribute(TypeAttribute.class);
            var offset = tokens.addAttribute(OffsetAttribute.class);
            var increment = tokens.addAttribute(PositionIncrementAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                consumer.accept(
                        term.toString(),
                        type.type(),
                        offset.startOffset(),
                        offset.endOffset(),
                        increment.getPositionIncrement());
            }
            tokens.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static List<String> of(Analyzer analyzer, String text) {
        var words = new ArrayList<String>();
        forEach(analyzer, text, (term, type, start, end, increment) -> words.add(term));
        return words;
    }

    /** The words as one term, short enough for the index. */
    public static String line(List<String> words) {
        String line = String.join(" ", words);
        return line.length() > LONGEST_LINE ? line.substring(0, LONGEST_LINE) : line;
    }
}
