package dk.videnrul.brief;

import java.util.List;

/**
 * A part of a brief.
 *
 * @param entries at most ten
 * @param total how many there are in all
 */
public record BriefSection<T>(List<T> entries, long total) {}
