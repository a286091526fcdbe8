package dk.videnrul.gap;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Words that people looked for in vain.
 *
 * @param searches how often in the weeks that were asked for; the same person counts once a day
 * @param firstWeek Monday of the first of these weeks in which somebody did
 * @param lastWeek Monday of the last
 * @param needs how many questions to the network hold the words
 * @param foundNow how many items the words find by now
 * @param version for setting it aside: how often it was looked for in all
 */
public record KnowledgeGapView(
        UUID id,
        String words,
        long searches,
        LocalDate firstWeek,
        LocalDate lastWeek,
        long needs,
        long foundNow,
        long version) {}
