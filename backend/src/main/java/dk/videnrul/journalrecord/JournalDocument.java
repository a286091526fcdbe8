package dk.videnrul.journalrecord;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A document as it is written, in HTML or PDF.
 *
 * @param language of the words that we say, two-letter code
 * @param title in the language of the item
 * @param facts what stands at its head
 * @param citation how to cite it
 * @param notice what is said of it at its foot
 */
record JournalDocument(
        JournalRecord filed,
        String network,
        String language,
        String title,
        @Nullable String summary,
        List<JournalFact> facts,
        List<JournalSection> sections,
        String citation,
        String notice) {

    /** Something that is said in a word or two. */
    record JournalFact(String label, String value) {}

    /**
     * A part of what somebody wrote.
     *
     * @param html made of Markdown or of plain text; nothing of what was written is HTML by itself
     */
    record JournalSection(String heading, String html) {}
}
