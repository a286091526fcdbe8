package dk.videnrul.search.engine;

import java.util.List;

/**
 * What is looked for in place of a word that was typed, or besides it.
 *
 * @param written as people write it
 * @param stem as the index has the whole word; empty where it is not one word
 * @param parts stems of its smallest parts; empty if it is no compound
 * @param expression its words where it is several; empty for one
 * @param weight of what the word itself would count
 */
public record Alternative(
        String written, String stem, List<String> parts, List<Part> expression, float weight, Source source) {

    /**
     * A word of an expression.
     *
     * @param forms stems that it may have
     * @param position in places after the first word
     */
    public record Part(List<String> forms, int position) {}

    Alternative(String written, String stem, List<String> parts, float weight, Source source) {
        this(written, stem, parts, List.of(), weight, source);
    }

    /** Whether a term of a text is what is looked for, or a part of it. */
    boolean has(String term) {
        return term.equals(stem)
                || parts.contains(term)
                || expression.stream().anyMatch(part -> part.forms().contains(term));
    }

    public enum Source {
        /** The word is misspelt. */
        REPAIRED,
        /** Another word that means much the same. */
        SYNONYM,
        /** A word of the house. */
        HOUSE_WORD,
        /** Several words of the house that stand together. */
        HOUSE_EXPRESSION,
        /** A topic of the house, whose id is what is written. */
        HOUSE_TOPIC
    }
}
