package dk.videnrul.search.engine.lucene;

import dk.videnrul.search.engine.Fields;
import dk.videnrul.search.engine.PageKey;
import dk.videnrul.search.engine.Sort;
import java.util.stream.Stream;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.SortField;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * The orders of hits, and the key of a hit in each, from which the next page begins. Every order ends in the item's id, so
 * that it is total and the same on every node and after every merge.
 */
final class PageOrder {

    private PageOrder() {}

    static org.apache.lucene.search.Sort of(Sort sort) {
        var newest = new SortField(Fields.PUBLISHED_AT, SortField.Type.LONG, true);
        var id = new SortField(Fields.ID, SortField.Type.STRING);
        return switch (sort) {
            case RELEVANCE -> new org.apache.lucene.search.Sort(SortField.FIELD_SCORE, newest, id);
            case NEWEST -> new org.apache.lucene.search.Sort(newest, id);
            case FRESHEST ->
                new org.apache.lucene.search.Sort(new SortField(Fields.TENDED_AT, SortField.Type.LONG, true), id);
            case TITLE ->
                new org.apache.lucene.search.Sort(new SortField(Fields.TITLE_ORDER, SortField.Type.STRING), id);
        };
    }

    static float score(Sort sort, FieldDoc hit) {
        return sort == Sort.RELEVANCE ? (Float) hit.fields[0] : 0;
    }

    static String key(Sort sort, FieldDoc hit) {
        return PageKey.of(
                sort,
                Stream.of(hit.fields)
                        .map(field -> field instanceof BytesRef text ? BytesRef.deepCopyOf(text).bytes : field)
                        .toList());
    }

    static @Nullable FieldDoc after(Sort sort, @Nullable String key) {
        if (key == null) {
            return null;
        }
        Object[] fields = PageKey.values(sort, key).stream()
                .map(value -> value instanceof byte[] text ? new BytesRef(text) : value)
                .toArray();
        // Every document with these very values has been shown, whatever its number.
        return new FieldDoc(Integer.MAX_VALUE, Float.NaN, fields);
    }
}
