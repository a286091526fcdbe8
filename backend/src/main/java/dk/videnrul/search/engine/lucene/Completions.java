package dk.videnrul.search.engine.lucene;

import dk.videnrul.search.danish.DanishAnalyzers;
import dk.videnrul.search.danish.Slips;
import dk.videnrul.search.engine.Audience;
import dk.videnrul.search.engine.Completion;
import dk.videnrul.search.engine.CompletionRules;
import dk.videnrul.search.engine.Fields;
import dk.videnrul.search.engine.Sort;
import dk.videnrul.search.engine.TextField;
import dk.videnrul.search.engine.VisibleTo;
import dk.videnrul.search.engine.Words;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.AutomatonQuery;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;

/** Completes what is being typed to titles, by {@link CompletionRules}. */
final class Completions {

    private final DanishAnalyzers danish;

    Completions(DanishAnalyzers danish) {
        this.danish = danish;
    }

    List<Completion> of(String typed, int limit, Audience audience, IndexSearcher index) throws IOException {
        List<String> words = CompletionRules.words(typed, danish);
        if (words.isEmpty() || limit < 1) {
            return List.of();
        }
        List<Completion> asTyped = titles(begun(words), limit, audience, index);
        return asTyped.isEmpty() ? titles(misspelt(words), limit, audience, index) : asTyped;
    }

    private static List<Completion> titles(
            BooleanQuery.Builder query, int limit, Audience audience, IndexSearcher index) throws IOException {
        query.add(LuceneQueries.of(VisibleTo.audience(audience)), Occur.FILTER);
        Map<String, Completion> titles = new LinkedHashMap<>();
        var stored = index.storedFields();
        for (ScoreDoc hit :
                index.search(query.build(), limit * CompletionRules.SPARE, PageOrder.of(Sort.RELEVANCE)).scoreDocs) {
            Document item = stored.document(hit.doc, Set.of(Fields.ID, Fields.STORED_TITLE));
            String title = item.get(Fields.STORED_TITLE);
            titles.putIfAbsent(title, new Completion(UUID.fromString(item.get(Fields.ID)), title));
        }
        return titles.values().stream().limit(limit).toList();
    }

    /** All words, the last one perhaps unfinished. */
    private BooleanQuery.Builder begun(List<String> words) {
        var query = new BooleanQuery.Builder();
        List<Query> asWords = new ArrayList<>();
        for (int place = 0; place < words.size(); place++) {
            String word = words.get(place);
            boolean last = place == words.size() - 1;
            Query asWord = new ConstantScoreQuery(beginning(Fields.TITLE_WORDS, word, last));
            asWords.add(asWord);
            var any = new BooleanQuery.Builder().add(asWord, Occur.SHOULD);
            parts(word, last).forEach(part -> any.add(part, Occur.SHOULD));
            query.add(any.build(), Occur.FILTER);
        }
        asWords.forEach(word -> query.add(word, Occur.SHOULD));
        Query begins = new ConstantScoreQuery(new PrefixQuery(new Term(Fields.TITLE_LINE, Words.line(words))));
        return query.add(new BoostQuery(begins, CompletionRules.BEGINS), Occur.SHOULD);
    }

    /** The word within compounds; finished ones are there as their stem. */
    private List<Query> parts(String word, boolean last) {
        if (word.length() < CompletionRules.SHORTEST_PART) {
            return List.of();
        }
        String field = TextField.TITLE.parts();
        return last
                ? List.of(beginning(field, word, true))
                : Words.of(danish.words(), word).stream()
                        .map(stem -> beginning(field, stem, false))
                        .toList();
    }

    private static Query beginning(String field, String word, boolean unfinished) {
        Term term = new Term(field, word);
        return unfinished ? new PrefixQuery(term) : new TermQuery(term);
    }

    private static BooleanQuery.Builder misspelt(List<String> words) {
        var query = new BooleanQuery.Builder();
        for (int place = 0; place < words.size(); place++) {
            String word = words.get(place);
            boolean last = place == words.size() - 1;
            Term term = new Term(Fields.TITLE_WORDS, word);
            query.add(
                    new ConstantScoreQuery(
                            new AutomatonQuery(term, last ? Slips.atTheBeginningOf(word) : Slips.in(word))),
                    Occur.MUST);
        }
        return query;
    }
}
