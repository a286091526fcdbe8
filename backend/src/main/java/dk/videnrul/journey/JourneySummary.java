package dk.videnrul.journey;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A journey in figures. The places count once however often it came there; where an item belongs is not reached by it.
 *
 * @param firstPublished when the item was first published
 * @param daysToFirstTrialElsewhere days from then until another municipality began to try it; null where none has
 * @param themeGroupsReached groups that took it up, or what came of it
 * @param municipalitiesReached municipalities that took it up or began to try it, or what came of it
 * @param items how many items are on the way, the first one among them
 * @param declined how often it was declined
 * @param needs how many questions it answers, or what came of it; for members
 */
public record JourneySummary(
        @Nullable Instant firstPublished,
        @Nullable Integer daysToFirstTrialElsewhere,
        int themeGroupsReached,
        int municipalitiesReached,
        int items,
        int rolls,
        int trials,
        int declined,
        int needs) {}
