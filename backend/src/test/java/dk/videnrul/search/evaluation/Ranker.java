package dk.videnrul.search.evaluation;

import java.util.List;

/** A way of searching the texts. */
interface Ranker {

    /** How many texts of an answer are looked at. */
    int DEPTH = 100;

    String name();

    /** Ids of the texts found, best first, {@link #DEPTH} at most. */
    List<String> rank(String q) throws Exception;
}
