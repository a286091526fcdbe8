package dk.videnrul.search.engine.lucene;

import dk.videnrul.search.engine.Facet;
import dk.videnrul.search.engine.FacetValues;
import dk.videnrul.search.engine.SearchDocument;
import dk.videnrul.search.engine.SearchRequest;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;

/** How facets are kept in the index: once to find what has a value, once to count the values of what is found. */
final class FacetFields {

    private FacetFields() {}

    static String of(Facet facet) {
        return "facet." + facet.name();
    }

    static void add(Document document, SearchDocument item) {
        for (Facet facet : Facet.values()) {
            FacetValues.of(facet, item).forEach(value -> {
                document.add(new StringField(of(facet), value, Store.NO));
                document.add(new SortedSetDocValuesField(of(facet), new BytesRef(value)));
            });
        }
    }

    /** What has one of the chosen values of every facet that was chosen from. */
    static void filter(BooleanQuery.Builder query, SearchRequest request) {
        request.filters().forEach((facet, values) -> query.add(filter(facet, values, request), Occur.FILTER));
    }

    private static Query filter(Facet facet, Set<String> values, SearchRequest request) {
        return facet == Facet.FRESHNESS
                ? ReviewDays.query(request)
                : new TermInSetQuery(
                        of(facet), values.stream().map(BytesRef::new).toList());
    }
}
