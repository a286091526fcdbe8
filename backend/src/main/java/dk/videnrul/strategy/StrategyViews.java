package dk.videnrul.strategy;

import dk.videnrul.identity.Action;
import dk.videnrul.municipality.Gazetteer;
import dk.videnrul.platform.problem.Refusal;
import dk.videnrul.strategy.StrategyView.StrategyAction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How versions are shown. */
@ApplicationScoped
class StrategyViews {
    private final StrategyRepository strategies;
    private final StrategyElementRepository elements;
    private final StrategyGoalRepository goals;
    private final StrategyElementViews shown;
    private final StrategyGate gate;
    private final Clock clock;

    StrategyViews(
            StrategyRepository strategies,
            StrategyElementRepository elements,
            StrategyGoalRepository goals,
            StrategyElementViews shown,
            StrategyGate gate,
            Clock clock) {
        this.strategies = strategies;
        this.elements = elements;
        this.goals = goals;
        this.shown = shown;
        this.gate = gate;
        this.clock = clock;
    }

    StrategyView full(Strategy strategy) {
        @Nullable Strategy base = strategy.basedOn == null ? null : strategies.findById(strategy.basedOn);
        return new StrategyView(
                strategy.id,
                strategy.title,
                strategy.language,
                strategy.periodFrom,
                strategy.periodTo,
                strategy.status,
                base == null || !gate.sees(base.status) ? null : StrategySummary.of(base),
                strategy.commentsUntil,
                strategy.takesComments(Gazetteer.dayOf(clock.instant())),
                strategy.adoptedOn,
                strategy.reason,
                elements(strategy),
                strategy.demo,
                strategy.updatedAt,
                allowed(strategy),
                strategy.version);
    }

    StrategyElementView one(Strategy strategy, UUID element) {
        return elements(strategy).stream()
                .filter(view -> view.id().equals(element))
                .findFirst()
                .orElseThrow(Refusal.NotFound::new);
    }

    private List<StrategyElementView> elements(Strategy strategy) {
        List<StrategyElement> found = elements.of(strategy.id);
        Map<UUID, StrategyGoal> states = goals.withIds(found.stream()
                .map(element -> element.goal)
                .filter(Objects::nonNull)
                .toList());
        List<ElementContent> content =
                found.stream().map(StrategyElement::toContent).toList();
        StrategyElementViews.Shown names = shown.of(strategy.id, content);
        return found.stream()
                .map(element -> names.view(element.toContent(), states.get(element.element), element.version))
                .toList();
    }

    private List<StrategyAction> allowed(Strategy strategy) {
        boolean writes = gate.allows(Action.WRITE_STRATEGY);
        boolean decides = gate.allows(Action.ADOPT_STRATEGY);
        boolean draft = strategy.status == StrategyStatus.DRAFT;
        boolean out = strategy.status == StrategyStatus.CONSULTATION;
        boolean held = strategy.status == StrategyStatus.ADOPTED || strategy.status == StrategyStatus.REPLACED;
        Map<StrategyAction, Boolean> may = new EnumMap<>(StrategyAction.class);
        may.put(StrategyAction.CHANGE, writes && strategy.isEditable());
        may.put(StrategyAction.DELETE, writes && draft);
        may.put(StrategyAction.PUT_OUT, writes && strategy.isEditable());
        may.put(
                StrategyAction.COMMENT,
                strategy.takesComments(Gazetteer.dayOf(clock.instant())) && gate.allows(Action.COMMENT_ON_STRATEGY));
        may.put(StrategyAction.ANSWER, out && gate.allows(Action.ANSWER_STRATEGY_COMMENT));
        may.put(StrategyAction.ADOPT, decides && out);
        may.put(StrategyAction.ARCHIVE, decides && held);
        may.put(StrategyAction.DRAFT_FROM, writes && !strategy.isEditable());
        return may.entrySet().stream()
                .filter(Map.Entry::getValue)
                .map(Map.Entry::getKey)
                .toList();
    }
}
