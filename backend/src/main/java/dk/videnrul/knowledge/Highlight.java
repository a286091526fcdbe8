package dk.videnrul.knowledge;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The words that a search found.
 *
 * @param snippet the best passage, about 200 characters
 * @param attachment the file from which the snippet is; null where it is from the item itself
 */
public record Highlight(
        MarkedText title, MarkedText snippet, @Nullable InAttachment attachment) {

    /** A file of the item. */
    public record InAttachment(UUID id, String title) {}

    /** Plain text, never HTML, with the places of the words that were found. */
    public record MarkedText(String text, List<Mark> marks) {}

    /**
     * @param start offset in UTF-16 code units
     * @param end offset after the last one
     */
    public record Mark(int start, int end) {}
}
