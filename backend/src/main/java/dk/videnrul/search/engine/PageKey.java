package dk.videnrul.search.engine;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.List;

/** The key of a hit in an order, from which the next page begins: what it is ordered by, as text. */
public final class PageKey {

    private static final int LONGEST_PART = 1_000;

    private PageKey() {}

    /** @param values of the hit: a Float, a Long, or bytes of text */
    public static String of(Sort sort, List<Object> values) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            out.writeUTF(sort.name());
            for (Object value : values) {
                switch (value) {
                    case Float score -> out.writeFloat(score);
                    case Long time -> out.writeLong(time);
                    case byte[] text -> {
                        out.writeShort(text.length);
                        out.write(text);
                    }
                    default -> throw new IllegalStateException("no sort key: " + value);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.toByteArray());
    }

    /** @throws InvalidPageKeyException if it is none of this order */
    public static List<Object> values(Sort sort, String key) {
        try (var in = new DataInputStream(
                new ByteArrayInputStream(Base64.getUrlDecoder().decode(key)))) {
            if (!in.readUTF().equals(sort.name())) {
                throw new InvalidPageKeyException();
            }
            return switch (sort) {
                case RELEVANCE -> List.of(score(in), in.readLong(), text(in));
                case NEWEST, FRESHEST -> List.of(in.readLong(), text(in));
                case TITLE -> List.of(text(in), text(in));
            };
        } catch (IOException | IllegalArgumentException e) {
            throw new InvalidPageKeyException();
        }
    }

    private static Float score(DataInputStream in) throws IOException {
        float score = in.readFloat();
        if (!Float.isFinite(score)) {
            throw new InvalidPageKeyException();
        }
        return score;
    }

    private static byte[] text(DataInputStream in) throws IOException {
        int length = in.readUnsignedShort();
        if (length > LONGEST_PART) {
            throw new InvalidPageKeyException();
        }
        return in.readNBytes(length);
    }
}
