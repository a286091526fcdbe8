package dk.videnrul.search.evaluation;

import java.util.Map;

/** @param grades by text: 3 answers it, 2 helps, 1 touches it; what is not named is 0 */
record GradedQuery(String id, String kind, String q, Map<String, Integer> grades) {}
