package dk.videnrul.search.danish;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.no.NorwegianNormalizationFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/** The ways in which text is turned into words. Made once; the analyzers may be used by any thread. */
public final class DanishAnalyzers implements AutoCloseable {

    private interface Last {
        TokenStream filter(TokenStream lowerCase);
    }

    private final DanishWords danish = new DanishWords(CompoundLexicon.get());

    private final Analyzer words = analyzer(lowerCase -> new TermsFilter(lowerCase, danish, false));
    private final Analyzer withParts = analyzer(lowerCase -> new TermsFilter(lowerCase, danish, true));
    private final Analyzer asWritten = analyzer(lowerCase -> lowerCase);
    // The Scandinavian filter would fold ao and oo too, and make "kås" of "kaos".
    private final Analyzer spelt = analyzer(NorwegianNormalizationFilter::new);

    /** Stems of whole words, without stop words. */
    public Analyzer words() {
        return words;
    }

    /** The same, and at the place of a compound also its parts; see {@link TokenTypes}. */
    public Analyzer withParts() {
        return withParts;
    }

    /** Words in lower case, not stemmed. */
    public Analyzer asWritten() {
        return asWritten;
    }

    /** The same, with {@code ae}, {@code oe} and {@code aa} as one letter. */
    public Analyzer spelt() {
        return spelt;
    }

    /** Whether the word, in lower case, is Danish as far as the lexicon knows; so it is not misspelt. */
    public boolean isDanish(String word) {
        return danish.knows(word);
    }

    @Override
    public void close() {
        words.close();
        withParts.close();
        asWritten.close();
        spelt.close();
    }

    private static Analyzer analyzer(Last last) {
        return new Analyzer() {
            @Override
            protected TokenStreamComponents createComponents(String field) {
                var source = new StandardTokenizer();
                return new TokenStreamComponents(source, last.filter(new LowerCaseFilter(source)));
            }
        };
    }
}
