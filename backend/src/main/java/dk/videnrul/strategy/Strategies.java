package dk.videnrul.strategy;

import dk.videnrul.identity.Action;
import dk.videnrul.platform.http.ExpectedVersion;
import dk.videnrul.platform.json.MergePatch;
import dk.videnrul.platform.outbox.Fact;
import dk.videnrul.platform.outbox.Outbox;
import dk.videnrul.platform.page.Cursor;
import dk.videnrul.platform.page.Page;
import dk.videnrul.platform.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The versions of the strategy: listed, begun, described, dropped again. */
@ApplicationScoped
class Strategies {
    static final String SUBJECT = "strategy";

    private final StrategyRepository strategies;
    private final StrategyElementRepository elements;
    private final StrategyDrafting drafting;
    private final StrategyGate gate;
    private final StrategyChecks checks;
    private final StrategyViews views;
    private final Outbox outbox;
    private final Clock clock;

    Strategies(
            StrategyRepository strategies,
            StrategyElementRepository elements,
            StrategyDrafting drafting,
            StrategyGate gate,
            StrategyChecks checks,
            StrategyViews views,
            Outbox outbox,
            Clock clock) {
        this.strategies = strategies;
        this.elements = elements;
        this.drafting = drafting;
        this.gate = gate;
        this.checks = checks;
        this.views = views;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** @param status none for all that the caller sees */
    @Transactional
    Page<StrategySummary> list(List<StrategyStatus> status, int limit, @Nullable String after) {
        Set<StrategyStatus> asked = gate.visible().stream()
                .filter(seen -> status.isEmpty() || status.contains(seen))
                .collect(Collectors.toSet());
        return Page.of(
                strategies.withStatus(asked, Cursor.decode(after, 2), limit + 1),
                limit,
                strategies.countWithStatus(asked),
                one -> Cursor.after(one.periodFrom, one.id),
                StrategySummary::of);
    }

    /** @throws Refusal.NotFound when it is not there or the caller may not see it */
    @Transactional
    StrategyView get(UUID id) {
        return views.full(gate.seen(id));
    }

    /**
     * Begins a version, empty or with the elements of another.
     *
     * @throws Refusal.Invalid with every fault
     */
    @Transactional
    StrategyView create(StrategyDraft draft) {
        gate.require(Action.WRITE_STRATEGY);
        @Nullable Strategy base = checks.checkNew(draft);
        Instant now = clock.instant();
        Strategy strategy = new Strategy(
                draft.language() == null && base != null ? draft.in(base.language) : draft,
                base != null && base.demo,
                now);
        strategies.persist(strategy);
        if (base != null) {
            drafting.copy(base, strategy);
        }
        strategies.flush();
        outbox.add(new Fact(SUBJECT, strategy.id, "drafted"));
        return views.full(strategy);
    }

    /**
     * @throws Refusal.Stale when it was changed meanwhile
     * @throws Refusal.Conflict when it is adopted
     */
    @Transactional
    StrategyView change(UUID id, ExpectedVersion expected, MergePatch<StrategyDraft> patch) {
        Strategy strategy = gate.held(id);
        gate.require(Action.WRITE_STRATEGY);
        expected.check(strategy.version);
        StrategyDraft draft = patch.applyTo(strategy.toDraft());
        checks.check(draft, strategy);
        strategy.describe(draft, clock.instant());
        strategies.flush();
        outbox.add(new Fact(SUBJECT, id, "changed"));
        return views.full(strategy);
    }

    /** @throws Refusal.Conflict when it was put out */
    @Transactional
    void delete(UUID id, ExpectedVersion expected) {
        Strategy strategy = gate.held(id);
        gate.require(Action.WRITE_STRATEGY);
        expected.check(strategy.version);
        if (strategy.status != StrategyStatus.DRAFT) {
            throw new Refusal.Conflict("strategy-no-draft");
        }
        elements.of(id).forEach(element -> drafting.remove(strategy, element));
        strategies.delete(strategy);
        outbox.add(new Fact(SUBJECT, id, "removed"));
    }
}
