package dk.videnrul.search.engine;

import dk.videnrul.search.engine.TextQuery.Form;

/** The texts of an item, each indexed twice: its words, and its words with the parts of compounds. */
public enum TextField {
    TITLE(3),
    TOPICS(2),
    SUMMARY(1.5f),
    BODY(1);

    /** Places between two texts of one field: a phrase must not begin in one topic and end in the next. */
    public static final int GAP = 10;

    private final float weight;

    TextField(float weight) {
        this.weight = weight;
    }

    /** How often a word here counts for one in the body. */
    public float weight() {
        return weight;
    }

    public String words() {
        return Form.WORDS.of(this);
    }

    public String parts() {
        return Form.PARTS.of(this);
    }
}
