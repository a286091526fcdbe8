package dk.videnrul.export;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * An export as bytes, made chunk by chunk as it is read: no more than one chunk is in memory, and between two of them nothing
 * is held of the database, however slow the reader is.
 */
final class ExportStream extends InputStream {
    /** Gives the next part of the text; null when there is no more. */
    interface Parts {
        @Nullable
        String next() throws IOException;
    }

    private final Parts parts;
    private byte[] bytes = {};
    private int place;
    private boolean ended;

    ExportStream(Parts parts) {
        this.parts = parts;
    }

    @Override
    public int read() throws IOException {
        return fill() ? bytes[place++] & 0xff : -1;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (!fill()) {
            return -1;
        }
        int read = Math.min(length, bytes.length - place);
        System.arraycopy(bytes, place, target, offset, read);
        place += read;
        return read;
    }

    private boolean fill() throws IOException {
        while (place == bytes.length && !ended) {
            String part = parts.next();
            ended = part == null;
            bytes = part == null ? new byte[0] : part.getBytes(StandardCharsets.UTF_8);
            place = 0;
        }
        return place < bytes.length;
    }
}
