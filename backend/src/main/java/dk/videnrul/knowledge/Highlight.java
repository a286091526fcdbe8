package dk.videnrul.knowledge;

import java.util.List;

/**
 * The words that a search found.
 *
 * @param snippet the best passage, about 200 characters
 */
public record Highlight(MarkedText title, MarkedText snippet) {

    /** Plain text, never HTML, with the places of the words that were found. */
    public record MarkedText(String text, List<Mark> marks) {}

    /**
     * @param start offset in UTF-16 code units
     * @param end offset after the last one
     */
    public record Mark(int start, int end) {}
}
