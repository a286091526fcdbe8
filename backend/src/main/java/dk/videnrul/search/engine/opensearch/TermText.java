package dk.videnrul.search.engine.opensearch;

import dk.videnrul.search.danish.DanishAnalyzers;
import dk.videnrul.search.engine.OtherLanguage;
import dk.videnrul.search.engine.TextQuery.Place;
import dk.videnrul.search.engine.Words;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;

/**
 * Text as terms between spaces, which the cluster takes as they are. Where words were left out stands a sign by itself, so
 * that phrases keep their distances; between terms at the same place stands the sign without spaces.
 */
final class TermText {

    /** Cannot be part of a term. */
    static final String GAP = "|";

    private final DanishAnalyzers danish;

    TermText(DanishAnalyzers danish) {
        this.danish = danish;
    }

    String words(String text) {
        var terms = new StringBuilder();
        Words.forEach(danish.words(), text, (term, type, start, end, increment) -> append(terms, term, increment));
        return terms.toString();
    }

    String parts(String text) {
        var terms = new StringBuilder();
        Words.forEach(
                danish.withParts(),
                text,
                (term, type, start, end, increment) -> terms.append(terms.isEmpty() ? "" : increment == 0 ? GAP : " ")
                        .append(term));
        return terms.toString();
    }

    String asWritten(String text) {
        return of(danish.asWritten(), text);
    }

    String letters(String text) {
        return of(danish.letters(), text);
    }

    static String in(OtherLanguage language, String text) {
        return of(language.analyzer(), text);
    }

    private static String of(Analyzer analyzer, String text) {
        return String.join(" ", Words.of(analyzer, text));
    }

    List<String> spelt(String text) {
        return Words.of(danish.spelt(), text);
    }

    /** A phrase as its words would be in a text. */
    static String row(List<Place> places) {
        var terms = new StringBuilder();
        int position = -1;
        for (Place place : places) {
            append(terms, place.term(), place.position() - position);
            position = place.position();
        }
        return terms.toString();
    }

    private static void append(StringBuilder terms, String term, int increment) {
        for (int missing = 1; missing < increment; missing++) {
            terms.append(GAP).append(' ');
        }
        terms.append(term).append(' ');
    }
}
