package dk.videnrul.search.engine.lucene;

import dk.videnrul.search.engine.Facet;
import dk.videnrul.search.engine.Fields;
import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedSetDocValues;

/**
 * The facet values of all documents of a segment, side by side in memory: some fifty bytes for a document, a tenth of the
 * time that it takes to read them from the index.
 *
 * @param starts where the values of each document begin, and where the last one's end
 * @param values by their {@link ValueIds numbers}
 * @param reviewDays of each document
 */
record Columns(int[] starts, int[] values, int[] reviewDays) {

    static Columns of(LeafReader segment, ValueIds ids) throws IOException {
        int[] counts = new int[segment.maxDoc()];
        var fields = new SortedSetDocValues[Facet.values().length];
        for (Facet facet : Facet.values()) {
            SortedSetDocValues field = field(segment, facet);
            for (int doc = field.nextDoc(); doc != SortedSetDocValues.NO_MORE_DOCS; doc = field.nextDoc()) {
                counts[doc] += field.docValueCount();
            }
            fields[facet.ordinal()] = field(segment, facet);
        }
        int[] starts = new int[counts.length + 1];
        for (int doc = 0; doc < counts.length; doc++) {
            starts[doc + 1] = starts[doc] + counts[doc];
        }
        int[] values = new int[starts[counts.length]];
        int[] next = Arrays.copyOf(starts, counts.length);
        for (Facet facet : Facet.values()) {
            fill(fields[facet.ordinal()], facet, ids, values, next);
        }
        return new Columns(starts, values, reviewDays(segment));
    }

    private static SortedSetDocValues field(LeafReader segment, Facet facet) throws IOException {
        return DocValues.getSortedSet(segment, FacetFields.of(facet));
    }

    private static void fill(SortedSetDocValues field, Facet facet, ValueIds ids, int[] values, int[] next)
            throws IOException {
        int[] numbers = new int[(int) field.getValueCount()];
        for (int ord = 0; ord < numbers.length; ord++) {
            numbers[ord] = ids.of(facet, field.lookupOrd(ord).utf8ToString());
        }
        for (int doc = field.nextDoc(); doc != SortedSetDocValues.NO_MORE_DOCS; doc = field.nextDoc()) {
            for (int count = field.docValueCount(); count > 0; count--) {
                values[next[doc]++] = numbers[(int) field.nextOrd()];
            }
        }
    }

    private static int[] reviewDays(LeafReader segment) throws IOException {
        int[] days = new int[segment.maxDoc()];
        NumericDocValues field = DocValues.getNumeric(segment, Fields.REVIEW_DUE);
        for (int doc = field.nextDoc(); doc != NumericDocValues.NO_MORE_DOCS; doc = field.nextDoc()) {
            days[doc] = (int) field.longValue();
        }
        return days;
    }
}
