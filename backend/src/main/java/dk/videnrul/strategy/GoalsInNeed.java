package dk.videnrul.strategy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The goals that need attention, for those who follow them up from above. */
@ApplicationScoped
public class GoalsInNeed {
    private final StrategyRepository strategies;
    private final GoalsRead read;

    GoalsInNeed(StrategyRepository strategies, GoalsRead read) {
        this.strategies = strategies;
        this.read = read;
    }

    /** @param strategy id of the version that words it */
    public record GoalInNeed(
            UUID id, UUID strategy, String text, @Nullable LocalDate due, boolean overdue, boolean withoutEvidence) {}

    /**
     * Goals of the version that holds which are overdue or which nothing shows that the caller sees, the overdue ones first.
     *
     * @param focusAreas of which a goal serves at least one; none for all
     */
    @Transactional
    public List<GoalInNeed> serving(Collection<String> focusAreas, int limit) {
        return strategies.adopted().stream()
                .flatMap(strategy -> read.of(strategy).stream().map(goal -> inNeed(strategy, goal, focusAreas)))
                .flatMap(List::stream)
                .limit(limit)
                .toList();
    }

    private static List<GoalInNeed> inNeed(Strategy strategy, GoalsRead.ReadGoal goal, Collection<String> focusAreas) {
        GoalAttention attention = goal.attention();
        boolean ours = focusAreas.isEmpty() || !Collections.disjoint(goal.focusAreas(), focusAreas);
        return ours && (attention.overdue() || attention.withoutEvidence())
                ? List.of(new GoalInNeed(
                        goal.id(),
                        strategy.id,
                        goal.content().text(),
                        goal.content().due(),
                        attention.overdue(),
                        attention.withoutEvidence()))
                : List.of();
    }
}
