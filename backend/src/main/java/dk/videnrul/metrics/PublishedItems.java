package dk.videnrul.metrics;

import java.util.Map;

/**
 * How many items were published.
 *
 * @param n each item once
 * @param byFocusArea by id; an item counts in each of its focus areas
 */
public record PublishedItems(long n, Map<String, Long> byFocusArea) {}
