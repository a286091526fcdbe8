package dk.videnrul.brief;

import java.time.LocalDate;

/**
 * An item from the municipality of which somebody should say whether it still holds.
 *
 * @param due by when
 */
public record BriefReview(BriefItem item, LocalDate due) {}
