package dk.videnrul.search.engine;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An item that was found.
 *
 * @param score 0 unless sorted by relevance
 * @param snippet the best passage of summary or body, about 200 characters; the beginning of the summary if neither matched
 * @param attachment the file from which the snippet is, where the item itself says less of what was asked
 */
public record Hit(
        UUID id,
        float score,
        Marked title,
        Marked snippet,
        @Nullable InAttachment attachment) {

    /** The file in which something was found. */
    public record InAttachment(UUID id, String title) {}
}
