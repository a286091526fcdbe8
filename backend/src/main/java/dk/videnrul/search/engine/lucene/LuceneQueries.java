package dk.videnrul.search.engine.lucene;

import dk.videnrul.search.engine.Condition;
import dk.videnrul.search.engine.Fields;
import dk.videnrul.search.engine.TextQuery;
import dk.videnrul.search.engine.TextQuery.Form;
import dk.videnrul.search.engine.TextQuery.Place;
import java.util.HashSet;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/** Says what is asked in Lucene's words. */
final class LuceneQueries {

    private LuceneQueries() {}

    static Query of(TextQuery asked) {
        return switch (asked) {
            case TextQuery.Everything all -> MatchAllDocsQuery.INSTANCE;
            case TextQuery.Nothing nothing -> MatchNoDocsQuery.INSTANCE;
            case TextQuery.Anywhere(String term, Form form) -> new TermQuery(new Term(WholeText.field(form), term));
            case TextQuery.In(String field, String term) -> new TermQuery(new Term(field, term));
            case TextQuery.Row(String field, List<Place> places) -> row(field, places);
            case TextQuery.Best(List<TextQuery> ways) -> new DisjunctionMaxQuery(of(ways), 0);
            case TextQuery.Weighted(TextQuery query, float weight) -> new BoostQuery(of(query), weight);
            case TextQuery.Sum(int least, List<TextQuery> queries) -> {
                var sum = new BooleanQuery.Builder().setMinimumNumberShouldMatch(least);
                add(sum, queries, Occur.SHOULD);
                yield sum.build();
            }
            case TextQuery.Combined combined -> {
                var query = new BooleanQuery.Builder();
                add(query, combined.wanted(), Occur.SHOULD);
                add(query, combined.required(), Occur.MUST);
                add(query, combined.excluded(), Occur.MUST_NOT);
                yield query.build();
            }
        };
    }

    /** Finds the same, without scores. */
    static Query matching(TextQuery asked) {
        return switch (asked) {
            case TextQuery.Best(List<TextQuery> ways) -> {
                var any = new BooleanQuery.Builder();
                widest(ways).forEach(way -> any.add(matching(way), Occur.SHOULD));
                yield any.build();
            }
            case TextQuery.Weighted(TextQuery query, float weight) -> matching(query);
            case TextQuery.Sum(int least, List<TextQuery> queries) -> {
                var sum = new BooleanQuery.Builder().setMinimumNumberShouldMatch(least);
                queries.forEach(each -> sum.add(matching(each), Occur.SHOULD));
                yield sum.build();
            }
            case TextQuery.Combined combined -> {
                var query = new BooleanQuery.Builder();
                // What is wanted beside what is required finds nothing more.
                combined.required().forEach(each -> query.add(matching(each), Occur.FILTER));
                if (combined.required().isEmpty()) {
                    combined.wanted().forEach(each -> query.add(matching(each), Occur.SHOULD));
                }
                combined.excluded().forEach(each -> query.add(matching(each), Occur.MUST_NOT));
                yield query.build();
            }
            default -> of(asked);
        };
    }

    /** Without the ways that find nothing but what another finds: what has a word as it stands, has it as a part too. */
    private static List<TextQuery> widest(List<TextQuery> ways) {
        var without = new HashSet<TextQuery>();
        for (TextQuery way : ways) {
            switch (bare(way)) {
                case TextQuery.Anywhere(String term, Form form)
                when form == Form.PARTS -> without.add(new TextQuery.Anywhere(term, Form.WORDS));
                case TextQuery.In(String field, String term)
                when field.equals(Fields.ATTACHMENT_PARTS) ->
                    without.add(new TextQuery.In(Fields.ATTACHMENT_WORDS, term));
                default -> {}
            }
        }
        return ways.stream()
                .map(LuceneQueries::bare)
                .filter(way -> !without.contains(way))
                .toList();
    }

    private static TextQuery bare(TextQuery query) {
        return query instanceof TextQuery.Weighted(TextQuery weighted, float weight) ? bare(weighted) : query;
    }

    static Query of(Condition condition) {
        return switch (condition) {
            case Condition.Is(String field, var values)
            when values.size() == 1 ->
                new TermQuery(new Term(field, values.iterator().next()));
            case Condition.Is(String field, var values) ->
                new TermInSetQuery(field, values.stream().map(BytesRef::new).toList());
            case Condition.All(var conditions) -> all(conditions, Occur.FILTER);
            case Condition.Any(var conditions) -> all(conditions, Occur.SHOULD);
        };
    }

    private static Query all(List<Condition> conditions, Occur occur) {
        var query = new BooleanQuery.Builder();
        conditions.forEach(each -> query.add(of(each), occur));
        return query.build();
    }

    private static List<Query> of(List<TextQuery> queries) {
        return queries.stream().map(LuceneQueries::of).toList();
    }

    private static void add(BooleanQuery.Builder query, List<TextQuery> queries, Occur occur) {
        of(queries).forEach(each -> query.add(each, occur));
    }

    private static Query row(String field, List<Place> places) {
        var query = new PhraseQuery.Builder();
        places.forEach(place -> query.add(new Term(field, place.term()), place.position()));
        return query.build();
    }
}
