package dk.videnrul.knowledge;

import java.util.List;

/**
 * Why a search found an item where it did.
 *
 * @param score the engine's own, comparable within one answer; 0 where hits are not in order of relevance
 * @param words in the order in which they were typed, each once for every text of the item that has it
 */
public record Explanation(double score, List<FoundWord> words) {

    /**
     * A word that was found.
     *
     * @param word as it was typed; all that was typed where a topic brought the hit
     * @param how in what way the text has it
     * @param found as the text has it
     * @param field the text that has it
     */
    public record FoundWord(String word, FoundHow how, String found, FoundIn field) {}

    /** In what way a word was found. */
    public enum FoundHow {
        AS_WRITTEN,
        WITHIN_COMPOUND,
        BY_ITS_PARTS,
        IN_ATTACHMENT,
        REPAIRED,
        JOINED,
        SYNONYM,
        TOPIC,
        LETTERS
    }

    /** A text of an item. */
    public enum FoundIn {
        TITLE,
        SUMMARY,
        BODY,
        TOPICS,
        ATTACHMENT
    }
}
