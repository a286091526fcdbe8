package dk.videnrul.search.engine;

import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/** Everything that is read from the index goes through this filter. */
final class VisibleTo {

    private VisibleTo() {}

    static Query audience(Audience audience) {
        var published = new BooleanQuery.Builder().add(is(Fields.STATUS, "published"), Occur.FILTER);
        if (!audience.everything()) {
            published.add(may(audience), Occur.FILTER);
        }
        return published.build();
    }

    private static Query may(Audience audience) {
        var may = new BooleanQuery.Builder().add(is(Fields.VISIBILITY, "public"), Occur.SHOULD);
        if (audience.members()) {
            may.add(is(Fields.VISIBILITY, "members"), Occur.SHOULD);
        }
        if (!audience.themeGroups().isEmpty()) {
            var ids = audience.themeGroups().stream()
                    .map(id -> new BytesRef(id.toString()))
                    .toList();
            may.add(
                    new BooleanQuery.Builder()
                            .add(is(Fields.VISIBILITY, "group"), Occur.FILTER)
                            .add(new TermInSetQuery(Fields.THEME_GROUP_ID, ids), Occur.FILTER)
                            .build(),
                    Occur.SHOULD);
        }
        if (audience.own() != null) {
            may.add(is(Fields.WRITERS, audience.own()), Occur.SHOULD);
        }
        return may.build();
    }

    private static Query is(String field, String value) {
        return new TermQuery(new Term(field, value));
    }
}
