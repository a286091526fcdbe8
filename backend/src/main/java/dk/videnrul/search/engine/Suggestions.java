package dk.videnrul.search.engine;

import dk.videnrul.search.danish.DanishAnalyzers;
import dk.videnrul.search.engine.UserQuery.Word;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.spell.DirectSpellChecker;
import org.apache.lucene.search.spell.SuggestMode;
import org.apache.lucene.search.spell.SuggestWord;
import org.jspecify.annotations.Nullable;

/**
 * Puts misspelt words right. A word is misspelt if it is no Danish word that we know and nothing that the audience may see
 * has it, one of its forms or a part of it; only words that they may see are proposed, and only if the query put right
 * finds something.
 */
final class Suggestions {

    private static final int SHORTEST_WORD = 4;
    private static final int MOST_WORDS = 8;
    private static final int CANDIDATES = 10;

    private final DirectSpellChecker checker = new DirectSpellChecker();
    private final DanishAnalyzers danish;
    private final UserQueryParser parser;

    Suggestions(DanishAnalyzers danish, UserQueryParser parser) {
        this.danish = danish;
        this.parser = parser;
        checker.setMinQueryLength(SHORTEST_WORD);
    }

    @Nullable
    String correct(SearchRequest request, UserQuery typed, IndexSearcher index) throws IOException {
        Query visible = VisibleTo.audience(request.audience());
        var corrected = new StringBuilder();
        int copied = 0;
        for (Word word : typed.words().stream().limit(MOST_WORDS).toList()) {
            String better = better(word, typed, visible, index);
            if (better != null) {
                corrected.append(typed.typed(), copied, word.start()).append(better);
                copied = word.end();
            }
        }
        if (copied == 0) {
            return null;
        }
        String suggestion = corrected.append(typed.typed().substring(copied)).toString();
        Query query = Searching.filtered(request, TextQueries.of(parser.parse(suggestion)));
        return index.count(query) > 0 ? suggestion : null;
    }

    private @Nullable String better(Word word, UserQuery typed, Query visible, IndexSearcher index) throws IOException {
        String asTyped = typed.typed(word).toLowerCase(Locale.ROOT);
        if (asTyped.length() < SHORTEST_WORD
                || danish.isDanish(asTyped)
                || has(index, TextQueries.word(word), visible)) {
            return null;
        }
        for (String candidate : candidates(asTyped, index)) {
            if (has(index, new TermQuery(new Term(Fields.SPELLING, candidate)), visible)) {
                return candidate;
            }
        }
        return null;
    }

    private Set<String> candidates(String word, IndexSearcher index) throws IOException {
        var candidates = new LinkedHashSet<String>();
        for (String spelling : List.of(word, Words.line(Words.of(danish.spelt(), word)))) {
            var term = new Term(Fields.SPELLING, spelling);
            for (SuggestWord each :
                    checker.suggestSimilar(term, CANDIDATES, index.getIndexReader(), SuggestMode.SUGGEST_ALWAYS)) {
                candidates.add(each.string);
            }
        }
        return candidates;
    }

    private static boolean has(IndexSearcher index, Query query, Query visible) throws IOException {
        var both = new BooleanQuery.Builder().add(query, Occur.FILTER).add(visible, Occur.FILTER);
        return index.count(both.build()) > 0;
    }
}
