package dk.videnrul.attachment;

import dk.videnrul.platform.problem.Refusal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The part of a file that a caller asks for (RFC 9110, 14).
 *
 * @param whole whether it was not a part that was asked for
 */
record ByteRange(long from, long length, boolean whole) {
    private static final Pattern ONE = Pattern.compile("bytes\\s*=\\s*(\\d{0,18})\\s*-\\s*(\\d{0,18})");

    /**
     * What is no single range of bytes asks for the whole, as the standard lets a server decide.
     *
     * @throws Refusal.RangeNotSatisfiable when it begins after the end
     */
    static ByteRange of(@Nullable String header, long size) {
        Matcher range = ONE.matcher(header == null ? "" : header.strip());
        if (!range.matches() || (range.group(1).isEmpty() && range.group(2).isEmpty())) {
            return new ByteRange(0, size, true);
        }
        if (range.group(1).isEmpty()) {
            long last = Math.min(size, Long.parseLong(range.group(2)));
            return part(size - last, size - 1, size);
        }
        long from = Long.parseLong(range.group(1));
        long to = range.group(2).isEmpty() ? size - 1 : Long.parseLong(range.group(2));
        return !range.group(2).isEmpty() && to < from
                ? new ByteRange(0, size, true)
                : part(from, Math.min(to, size - 1), size);
    }

    private static ByteRange part(long from, long to, long size) {
        if (from >= size) {
            throw new Refusal.RangeNotSatisfiable(size);
        }
        return new ByteRange(from, to - from + 1, false);
    }

    /** The value of {@code Content-Range}. */
    String of(long size) {
        return "bytes " + from + "-" + (from + length - 1) + "/" + size;
    }
}
