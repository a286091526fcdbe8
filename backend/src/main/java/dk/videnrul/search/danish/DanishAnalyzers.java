package dk.videnrul.search.danish;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ngram.NGramTokenFilter;
import org.apache.lucene.analysis.no.NorwegianNormalizationFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.jspecify.annotations.Nullable;

/** The ways in which text is turned into words. Made once; the analyzers may be used by any thread. */
public final class DanishAnalyzers implements AutoCloseable {

    /** Two are in nearly every word, four are seldom found again in a word spelt otherwise. */
    private static final int LETTERS = 3;

    private interface Last {
        TokenStream filter(TokenStream lowerCase);
    }

    private final DanishWords danish = new DanishWords(CompoundLexicon.get());

    private final Analyzer words = analyzer(lowerCase -> new TermsFilter(lowerCase, danish, false));
    private final Analyzer withParts = analyzer(lowerCase -> new TermsFilter(lowerCase, danish, true));
    private final Analyzer asWritten = analyzer(lowerCase -> lowerCase);
    // The Scandinavian filter would fold ao and oo too, and make "kås" of "kaos".
    private final Analyzer spelt = analyzer(NorwegianNormalizationFilter::new);
    private final Analyzer letters = analyzer(
            lowerCase -> new NGramTokenFilter(new NorwegianNormalizationFilter(lowerCase), LETTERS, LETTERS, false));

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

    /** Three letters each, from everywhere in a word; nothing of shorter words. */
    public Analyzer letters() {
        return letters;
    }

    /** What {@link #withParts()} makes of a word in lower case. */
    public Terms terms(String word) {
        return danish.terms(word);
    }

    /** Whether the word, in lower case, is Danish as far as the lexicon knows; so it is not misspelt. */
    public boolean isDanish(String word) {
        return danish.knows(word);
    }

    /** Whether the lexicon has the word, in lower case, as it is or inflected; not only its parts. */
    public boolean isInLexicon(String word) {
        return danish.hasWhole(word);
    }

    /** Whether the word, in lower case, builds a sentence and says little of what it is about. */
    public boolean isFunctionWord(String word) {
        return danish.isFunctionWord(word);
    }

    /** The form of an adjective that loses an e where another follows: {@code sikre} for {@code sikker}; null for others. */
    public @Nullable String contracted(String word) {
        return Inflection.contracted(word);
    }

    @Override
    public void close() {
        words.close();
        withParts.close();
        asWritten.close();
        spelt.close();
        letters.close();
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
