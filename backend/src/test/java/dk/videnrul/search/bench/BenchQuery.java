package dk.videnrul.search.bench;

import java.util.Map;

/**
 * @param filters name of the query parameter to a value
 * @param member asked by a member of one group, else by a guest
 */
record BenchQuery(String kind, String q, Map<String, String> filters, boolean member) {}
