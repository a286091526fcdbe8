package dk.videnrul.search.engine;

import java.util.List;

/** Plain text, never HTML, and the words in it that matched. */
public record Marked(String text, List<Mark> marks) {

    /** Offsets in UTF-16 code units; {@code end} is exclusive. */
    public record Mark(int start, int end) {}
}
