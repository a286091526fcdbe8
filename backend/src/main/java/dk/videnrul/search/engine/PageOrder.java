package dk.videnrul.search.engine;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.SortField;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * The orders of hits, and the key of a hit in each, from which the next page begins. Every order ends in the item's id, so
 * that it is total and the same on every node and after every merge.
 */
final class PageOrder {

    private static final int LONGEST_PART = 1_000;

    private PageOrder() {}

    static org.apache.lucene.search.Sort of(Sort sort) {
        var newest = new SortField(Fields.PUBLISHED_AT, SortField.Type.LONG, true);
        var id = new SortField(Fields.ID, SortField.Type.STRING);
        return switch (sort) {
            case RELEVANCE -> new org.apache.lucene.search.Sort(SortField.FIELD_SCORE, newest, id);
            case NEWEST -> new org.apache.lucene.search.Sort(newest, id);
            case TITLE ->
                new org.apache.lucene.search.Sort(new SortField(Fields.TITLE_ORDER, SortField.Type.STRING), id);
        };
    }

    static float score(Sort sort, FieldDoc hit) {
        return sort == Sort.RELEVANCE ? (Float) hit.fields[0] : 0;
    }

    static String key(Sort sort, FieldDoc hit) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            out.writeUTF(sort.name());
            for (Object field : hit.fields) {
                switch (field) {
                    case Float score -> out.writeFloat(score);
                    case Long time -> out.writeLong(time);
                    case BytesRef text -> {
                        out.writeShort(text.length);
                        out.write(text.bytes, text.offset, text.length);
                    }
                    default -> throw new IllegalStateException("no sort key: " + field);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.toByteArray());
    }

    static @Nullable FieldDoc after(Sort sort, @Nullable String key) {
        if (key == null) {
            return null;
        }
        try (var in = new DataInputStream(
                new ByteArrayInputStream(Base64.getUrlDecoder().decode(key)))) {
            if (!in.readUTF().equals(sort.name())) {
                throw new InvalidPageKeyException();
            }
            Object[] fields = switch (sort) {
                case RELEVANCE -> new Object[] {in.readFloat(), in.readLong(), text(in)};
                case NEWEST -> new Object[] {in.readLong(), text(in)};
                case TITLE -> new Object[] {text(in), text(in)};
            };
            // Every document with these very values has been shown, whatever its number.
            return new FieldDoc(Integer.MAX_VALUE, Float.NaN, fields);
        } catch (IOException | IllegalArgumentException e) {
            throw new InvalidPageKeyException();
        }
    }

    private static BytesRef text(DataInputStream in) throws IOException {
        int length = in.readUnsignedShort();
        if (length > LONGEST_PART) {
            throw new InvalidPageKeyException();
        }
        return new BytesRef(in.readNBytes(length));
    }
}
