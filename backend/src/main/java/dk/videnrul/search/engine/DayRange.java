package dk.videnrul.search.engine;

import java.time.LocalDate;

/**
 * A name for a span of review days, both ends included.
 *
 * @param value as a facet counts it
 */
public record DayRange(String value, LocalDate from, LocalDate to) {}
