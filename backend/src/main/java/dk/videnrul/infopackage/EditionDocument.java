package dk.videnrul.infopackage;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An edition as it stands on paper; everything in the language of the package.
 *
 * @param facts for whom, why, when
 * @param parts what the secretariat wrote, introduction first
 * @param notice how to read it and where it comes from
 */
record EditionDocument(
        String language,
        String network,
        String kicker,
        String title,
        String occasion,
        List<Fact> facts,
        List<Part> parts,
        List<Shelf> shelves,
        List<String> changes,
        String changesHeading,
        String notice,
        String foot) {

    record Fact(String label, String value) {}

    /** @param html made of Markdown; nothing of what was written is HTML by itself */
    record Part(@Nullable String heading, String html) {}

    /** @param kind by which it is coloured */
    record Shelf(String kind, String heading, String lead, List<Item> items) {}

    /**
     * @param line in plain language
     * @param language of what the item itself says
     */
    record Item(
            String title,
            String language,
            @Nullable String outcome,
            @Nullable String place,
            @Nullable String line,
            @Nullable String summary,
            List<Part> parts,
            List<Fact> facts) {}
}
