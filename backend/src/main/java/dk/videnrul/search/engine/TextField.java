package dk.videnrul.search.engine;

/** The texts of an item, each indexed twice: its words, and its words with the parts of compounds. */
enum TextField {
    TITLE(3),
    TOPICS(2),
    SUMMARY(1.5f),
    BODY(1);

    /** How often a word here counts for one in the body. */
    final float weight;

    TextField(float weight) {
        this.weight = weight;
    }

    String words() {
        return "words." + name();
    }

    String parts() {
        return "parts." + name();
    }
}
