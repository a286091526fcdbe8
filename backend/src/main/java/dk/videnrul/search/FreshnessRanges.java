package dk.videnrul.search;

import dk.videnrul.knowledge.Freshness;
import dk.videnrul.platform.json.KebabEnums;
import dk.videnrul.search.engine.DayRange;
import dk.videnrul.search.engine.SearchDocument;
import java.time.LocalDate;
import java.util.List;

/**
 * How fresh an item is depends on the day somebody asks. The index therefore keeps the day of its review, and every search
 * says which days mean what today: nothing is written again when a day passes.
 */
final class FreshnessRanges {
    private FreshnessRanges() {}

    static List<DayRange> on(LocalDate today) {
        LocalDate notOverdue = Freshness.firstNotOverdue(today);
        LocalDate current = Freshness.firstCurrent(today);
        return List.of(
                range(Freshness.CURRENT, current, SearchDocument.NEVER.minusDays(1)),
                range(Freshness.REVIEW_DUE, notOverdue, current.minusDays(1)),
                range(Freshness.OVERDUE, LocalDate.EPOCH, notOverdue.minusDays(1)),
                range(Freshness.TIMELESS, SearchDocument.NEVER, SearchDocument.NEVER));
    }

    private static DayRange range(Freshness freshness, LocalDate from, LocalDate to) {
        return new DayRange(KebabEnums.code(freshness), from, to);
    }
}
