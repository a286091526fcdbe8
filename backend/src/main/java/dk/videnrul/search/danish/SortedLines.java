package dk.videnrul.search.danish;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.BiConsumer;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/**
 * A word and what is known of it, a line each. Kept as the sorted lines of the file, searched by halving: 2 MB, where a map
 * of strings takes 12. Every letter of a Danish word is one byte of ISO 8859-1; its UTF-8 would double the letters that
 * sort last.
 */
final class SortedLines {

    private static final int UNKNOWN = -1;

    private final byte[] lines;
    private final int[] starts;

    private SortedLines(byte[] lines, int[] starts) {
        this.lines = lines;
        this.starts = starts;
    }

    static SortedLines read(String resource) {
        try (InputStream in = SortedLines.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException(resource + " is missing from the class path");
            }
            return parse(new GZIPInputStream(in).readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static SortedLines parse(byte[] lines) {
        var starts = new int[lines.length / 4];
        int count = 0;
        for (int at = 0; at < lines.length; at++) {
            if (at == 0 || lines[at - 1] == '\n') {
                starts[count++] = at;
            }
        }
        return new SortedLines(lines, Arrays.copyOf(starts, count));
    }

    boolean has(String word) {
        return find(word) != UNKNOWN;
    }

    /** What stands after the word and a space; null if the word is unknown. */
    @Nullable
    String after(String word) {
        int line = find(word);
        if (line == UNKNOWN) {
            return null;
        }
        int from = starts[line] + word.length() + 1;
        int to = line + 1 < starts.length ? starts[line + 1] - 1 : lines.length - 1;
        return new String(lines, from, to - from, StandardCharsets.ISO_8859_1);
    }

    /** Every word with what stands after it. */
    void forEach(BiConsumer<String, String> consumer) {
        for (int line = 0; line < starts.length; line++) {
            int to = line + 1 < starts.length ? starts[line + 1] - 1 : lines.length - 1;
            String whole = new String(lines, starts[line], to - starts[line], StandardCharsets.ISO_8859_1);
            int space = whole.indexOf(' ');
            consumer.accept(whole.substring(0, space), whole.substring(space + 1));
        }
    }

    private int find(String word) {
        int low = 0;
        int high = starts.length - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int order = compare(starts[middle], word);
            if (order == 0) {
                return middle;
            }
            if (order < 0) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return UNKNOWN;
    }

    private int compare(int start, String word) {
        for (int at = 0; at < word.length(); at++) {
            int letter = lines[start + at] & 0xff;
            if (letter != word.charAt(at)) {
                return letter - word.charAt(at);
            }
        }
        return lines[start + word.length()] - ' ';
    }
}
