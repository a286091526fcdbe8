package dk.videnrul.workshop;

import java.util.List;

/**
 * Answers that came or changed, in the order in which they did.
 *
 * @param since where to go on reading, also when there is nothing more now
 * @param more whether there is more already
 */
public record WorkshopAnswerPage(List<WorkshopAnswerView> items, String since, boolean more) {}
