package dk.videnrul.search.engine;

import java.util.UUID;

/** The text of a file that belongs to an item. */
public record AttachedText(UUID id, String title, String text) {

    public AttachedText {
        title = title.replaceAll("\\s+", " ");
    }

    /** As it is indexed and kept: the title on a line of its own. */
    public String whole() {
        return title + "\n" + text;
    }
}
