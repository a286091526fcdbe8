package dk.videnrul.search.engine;

import java.util.List;

/** What is looked for in the texts of items, and what it counts; each engine asks it in its own words. */
public sealed interface TextQuery {

    /** All items, for as much. */
    record Everything() implements TextQuery {}

    record Nothing() implements TextQuery {}

    /** A term in any of an item's own texts, taken as one text by BM25, with the weights of {@link TextField}. */
    record Anywhere(String term, Form form) implements TextQuery {}

    /** A term in one field. */
    record In(String field, String term) implements TextQuery {}

    /** Terms in one field, each so many places after the first. */
    record Row(String field, List<Place> places) implements TextQuery {}

    record Place(String term, int position) {}

    /** As much as the best of the ways counts. */
    record Best(List<TextQuery> ways) implements TextQuery {}

    record Weighted(TextQuery query, float weight) implements TextQuery {}

    /** The sum of what matches, where at least so many do. */
    record Sum(int least, List<TextQuery> queries) implements TextQuery {}

    /** All of what is required, none of what is excluded, and the sum of that and of what else matches. */
    record Combined(List<TextQuery> wanted, List<TextQuery> required, List<TextQuery> excluded) implements TextQuery {}

    /** In which of the fields of a text. */
    enum Form {
        /** As it stands. */
        WORDS("words"),
        /** As it stands or as a part of a compound. */
        PARTS("parts"),
        /** In any form, in items in that language. */
        ENGLISH("en"),
        SWEDISH("sv");

        private final String prefix;

        Form(String prefix) {
            this.prefix = prefix;
        }

        /** What the names of the fields begin with. */
        public String prefix() {
            return prefix;
        }

        public String of(TextField field) {
            return prefix + "." + field.name();
        }
    }
}
