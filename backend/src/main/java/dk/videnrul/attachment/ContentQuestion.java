package dk.videnrul.attachment;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What a caller says about the file that it asks for.
 *
 * @param method GET, or HEAD for the headers alone
 */
record ContentQuestion(
        String method,
        @Nullable String range,
        @Nullable String ifRange,
        @Nullable String ifNoneMatch) {

    boolean isDownload() {
        return method.equals("GET");
    }

    /** Whether the caller has this very file. */
    boolean knows(String tag) {
        return ifNoneMatch != null
                && Arrays.stream(ifNoneMatch.split(","))
                        .map(String::strip)
                        .map(given -> given.startsWith("W/") ? given.substring(2) : given)
                        .anyMatch(given -> given.equals("*") || given.equals(tag));
    }

    /** A part of another file than the one that is kept is of no use: then the whole is given. */
    ByteRange range(String tag, long size) {
        boolean same = ifRange == null || ifRange.strip().equals(tag);
        return ByteRange.of(isDownload() && same ? range : null, size);
    }
}
