package dk.videnrul.search.engine;

import dk.videnrul.search.danish.DanishAnalyzers;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;

/** Completes what is being typed to titles. */
final class Completions {

    private static final int LONGEST_PREFIX = 100;
    /** Titles may repeat; this many are read for each one wanted. */
    private static final int SPARE = 3;

    private final DanishAnalyzers danish;

    Completions(DanishAnalyzers danish) {
        this.danish = danish;
    }

    List<Completion> of(String typed, int limit, Audience audience, IndexSearcher index) throws IOException {
        String prefix = typed.length() > LONGEST_PREFIX ? typed.substring(0, LONGEST_PREFIX) : typed;
        List<String> words = Words.of(danish.spelt(), prefix);
        if (words.isEmpty() || limit < 1) {
            return List.of();
        }
        Map<String, Completion> titles = new LinkedHashMap<>();
        var stored = index.storedFields();
        for (ScoreDoc hit :
                index.search(query(words, audience), limit * SPARE, PageOrder.of(Sort.RELEVANCE)).scoreDocs) {
            Document item = stored.document(hit.doc, Set.of(Fields.ID, Fields.STORED_TITLE));
            String title = item.get(Fields.STORED_TITLE);
            titles.putIfAbsent(title, new Completion(UUID.fromString(item.get(Fields.ID)), title));
        }
        return titles.values().stream().limit(limit).toList();
    }

    /** All words, the last one perhaps unfinished; before the others the titles that begin like this. */
    private static Query query(List<String> words, Audience audience) {
        var query = new BooleanQuery.Builder();
        words.subList(0, words.size() - 1)
                .forEach(word -> query.add(new TermQuery(new Term(Fields.TITLE_WORDS, word)), Occur.FILTER));
        query.add(new PrefixQuery(new Term(Fields.TITLE_WORDS, words.getLast())), Occur.FILTER);
        query.add(VisibleTo.audience(audience), Occur.FILTER);
        query.add(
                new ConstantScoreQuery(new PrefixQuery(new Term(Fields.TITLE_LINE, Words.line(words)))), Occur.SHOULD);
        return query.build();
    }
}
