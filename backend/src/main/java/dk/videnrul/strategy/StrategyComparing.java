package dk.videnrul.strategy;

import dk.videnrul.identity.Action;
import dk.videnrul.platform.problem.Fault;
import dk.videnrul.platform.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What differs between versions, or between a version and what was put out. */
@ApplicationScoped
class StrategyComparing {
    private final StrategyRepository strategies;
    private final StrategyDrafting drafting;
    private final StrategyElementViews views;
    private final StrategyGate gate;

    StrategyComparing(
            StrategyRepository strategies, StrategyDrafting drafting, StrategyElementViews views, StrategyGate gate) {
        this.strategies = strategies;
        this.drafting = drafting;
        this.views = views;
        this.gate = gate;
    }

    /**
     * @param since id of another version; null for what was put out, from which a draft does not differ
     * @throws Refusal.NotFound when the version is not there or the caller may not see it
     * @throws Refusal.Invalid when the other is not
     */
    @Transactional
    StrategyChangesView changes(UUID id, @Nullable UUID since) {
        Strategy strategy = gate.seen(id);
        if (since == null) {
            gate.require(Action.SEE_CONSULTATION);
        }
        List<ElementContent> now = drafting.content(id);
        @Nullable Strategy other = since == null ? null : other(since);
        List<ElementContent> before =
                other == null ? Objects.requireNonNullElse(strategy.putOut, now) : drafting.content(other.id);
        Map<UUID, String> notes = other == null && strategy.notes != null
                ? strategy.notes.stream()
                        .collect(Collectors.toMap(
                                StrategyChangeNote::element, StrategyChangeNote::note, (first, second) -> first))
                : Map.of();
        StrategyElementViews.Shown was = views.of(other == null ? id : other.id, before);
        StrategyElementViews.Shown is = views.of(id, now);
        return new StrategyChangesView(
                id,
                other == null ? null : StrategySummary.of(other),
                StrategyDiff.between(before, now).stream()
                        .map(difference -> new StrategyChangeView(
                                difference.element(),
                                difference.kind(),
                                difference.before() == null ? null : was.view(difference.before(), null, 0),
                                difference.after() == null ? null : is.view(difference.after(), null, 0),
                                difference.fields(),
                                notes.get(difference.element())))
                        .toList(),
                strategy.version);
    }

    private Strategy other(UUID id) {
        return strategies
                .findByIdOptional(id)
                .filter(found -> gate.sees(found.status))
                .orElseThrow(() -> new Refusal.Invalid(Fault.inParameter("since", "unknown-strategy")));
    }
}
