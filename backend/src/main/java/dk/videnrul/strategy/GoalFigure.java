package dk.videnrul.strategy;

import dk.videnrul.metrics.Definition;
import dk.videnrul.vocabulary.Ref;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far a goal is, counted.
 *
 * @param value null where there is nothing to count yet
 * @param unit of the value and the target
 * @param target null where none is set
 * @param met whether the value is as good as the target; null where one of them is missing
 * @param definition what exactly is counted
 * @param parts the same by focus area, where it is counted by them; a thing may be in several
 * @param source path of the API that tells the same with more detail, for the same period
 * @param countedAt moment at which it was counted, over what the caller sees
 */
public record GoalFigure(
        GoalIndicator indicator,
        @Nullable Double value,
        GoalUnit unit,
        @Nullable Double target,
        @Nullable Boolean met,
        Definition definition,
        List<GoalFigurePart> parts,
        String source,
        Instant countedAt) {

    /** In what is counted. */
    public enum GoalUnit {
        DAYS,
        ROLLS,
        ITEMS,
        MUNICIPALITIES,
        PACKAGES,
        EVIDENCE
    }

    /** What is counted in one focus area. */
    public record GoalFigurePart(Ref focusArea, long value) {}
}
