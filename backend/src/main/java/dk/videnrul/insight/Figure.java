package dk.videnrul.insight;

/** What is counted. Every figure can be followed down to the items that it counts. */
public enum Figure {
    /** Items by the municipality that shares them; the key is its code. */
    SHARED,
    /** Items that a municipality began to try, of others; the key is its code. */
    TRIED,
    /** Items that a municipality took up, of others; the key is its code. */
    TAKEN_UP,
    /** Items that a theme group took up, of others; the key is the group. */
    GROUP_REACHED,
    /** Items by how long it took until others tried them; the key is the spell. */
    PRACTICE,
    /** Items by focus area. */
    FOCUS_AREA,
    /** Items by prevention package. */
    PACKAGE,
    /** Items by topic. */
    TOPIC,
    /** Items by how it went. */
    OUTCOME,
    /** Items by whether they were rolled: the key is {@code rolled} or {@code waiting}. */
    ROLLED,
    /** Rolls by where they came from, and where to. */
    FLOW,
    /** Rolls that were taken up, by where they came from, and where to. */
    FLOW_TAKEN_UP
}
