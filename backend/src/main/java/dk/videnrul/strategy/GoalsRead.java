package dk.videnrul.strategy;

import dk.videnrul.municipality.Gazetteer;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The goals of a version with everything that their views need, read in a bounded number of statements. The order of the
 * dashboard depends on evidence, so all of them are read; a version has so few that this is cheap.
 */
@ApplicationScoped
class GoalsRead {
    private final StrategyElementRepository elements;
    private final StrategyGoalRepository goals;
    private final StrategyElementViews shown;
    private final EvidenceSight evidence;
    private final Clock clock;

    GoalsRead(
            StrategyElementRepository elements,
            StrategyGoalRepository goals,
            StrategyElementViews shown,
            EvidenceSight evidence,
            Clock clock) {
        this.elements = elements;
        this.goals = goals;
        this.shown = shown;
        this.evidence = evidence;
        this.clock = clock;
    }

    /** A goal as it is worded, how far it is, and what shows it as far as the caller sees it. */
    record ReadGoal(
            ElementContent content,
            StrategyGoal state,
            int evidence,
            GoalAttention attention,
            List<String> focusAreas,
            List<String> waysOfWorking,
            @Nullable GoalOwnerView owner) {

        UUID id() {
            return state.id;
        }
    }

    /** What needs attention first: overdue ones, those without evidence, then by their day. */
    List<ReadGoal> of(Strategy strategy) {
        List<ElementContent> all = elements.of(strategy.id).stream()
                .map(StrategyElement::toContent)
                .toList();
        List<ElementContent> wanted = all.stream()
                .filter(element -> element.kind() == StrategyElementKind.GOAL)
                .toList();
        List<UUID> ids = wanted.stream().map(ElementContent::element).toList();
        Map<UUID, StrategyGoal> states = goals.withIds(ids);
        Map<UUID, Long> shownBy = evidence.counts(ids);
        StrategyElementViews.Shown names = shown.of(strategy.id, all);
        LocalDate today = Gazetteer.dayOf(clock.instant());
        return wanted.stream()
                .map(goal -> {
                    StrategyGoal state = Objects.requireNonNull(states.get(goal.element()));
                    long count = shownBy.getOrDefault(goal.element(), 0L);
                    return new ReadGoal(
                            goal,
                            state,
                            (int) count,
                            GoalAttention.of(state.status, goal.due(), count, today),
                            names.focusAreas(goal),
                            names.waysOf(goal),
                            names.owner(goal.owner()));
                })
                .sorted(Comparator.comparing((ReadGoal goal) -> goal.attention().rank())
                        .thenComparing(goal ->
                                Objects.requireNonNullElse(goal.content().due(), LocalDate.MAX))
                        .thenComparing(goal -> goal.content().place())
                        .thenComparing(ReadGoal::id))
                .toList();
    }
}
