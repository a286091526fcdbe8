package dk.videnrul.strategy;

import dk.videnrul.identity.AccessTable;
import dk.videnrul.identity.Action;
import dk.videnrul.platform.http.ExpectedVersion;
import dk.videnrul.platform.json.KebabEnums;
import dk.videnrul.platform.outbox.Fact;
import dk.videnrul.platform.outbox.Outbox;
import dk.videnrul.platform.page.Cursor;
import dk.videnrul.platform.page.Page;
import dk.videnrul.platform.problem.Fault;
import dk.videnrul.platform.problem.Faults;
import dk.videnrul.platform.problem.Refusal;
import dk.videnrul.platform.problem.Validation;
import dk.videnrul.vocabulary.Scheme;
import dk.videnrul.vocabulary.Vocabulary;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Goals: the dashboard, one of them, and how far it is. */
@ApplicationScoped
class Goals {
    private final GoalsRead read;
    private final StrategyGoalRepository goals;
    private final StrategyGate gate;
    private final GoalFigures figures;
    private final Vocabulary vocabulary;
    private final Validation validation;
    private final Outbox outbox;
    private final Clock clock;

    Goals(
            GoalsRead read,
            StrategyGoalRepository goals,
            StrategyGate gate,
            GoalFigures figures,
            Vocabulary vocabulary,
            Validation validation,
            Outbox outbox,
            Clock clock) {
        this.read = read;
        this.goals = goals;
        this.gate = gate;
        this.figures = figures;
        this.vocabulary = vocabulary;
        this.validation = validation;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** What needs attention first. */
    @Transactional
    Page<GoalView> list(UUID id, GoalQuestion question, int limit, @Nullable String after) {
        Strategy strategy = gate.seen(id);
        gate.require(Action.SEE_STRATEGY_GOALS);
        @Nullable Cursor cursor = Cursor.decode(after, 1);
        List<GoalsRead.ReadGoal> all =
                read.of(strategy).stream().filter(question::matches).toList();
        List<GoalsRead.ReadGoal> rest = cursor == null ? all : after(all, cursor.id(0));
        GoalFigures.Of counted = figures.of(strategy);
        return Page.of(
                rest.stream().limit(limit + 1L).toList(),
                limit,
                (long) all.size(),
                goal -> Cursor.after(goal.id()),
                goal -> view(strategy, goal, counted));
    }

    /** From its beginning where the goal is not among them any more. */
    private static List<GoalsRead.ReadGoal> after(List<GoalsRead.ReadGoal> all, UUID last) {
        int place = all.stream().map(GoalsRead.ReadGoal::id).toList().indexOf(last);
        return all.subList(place + 1, all.size());
    }

    /** @throws Refusal.NotFound when it is not there or the caller may not see the version */
    @Transactional
    GoalView get(UUID id, UUID goal) {
        Strategy strategy = gate.seen(id);
        GoalsRead.ReadGoal found = find(strategy, goal);
        gate.require(Action.SEE_STRATEGY_GOALS);
        return view(strategy, found, figures.of(strategy));
    }

    /**
     * @throws Refusal.Stale when somebody said meanwhile how far it is
     * @throws Refusal.Conflict when it is reached without evidence, or the version does not hold
     */
    @Transactional
    GoalView changeStatus(UUID id, UUID goal, ExpectedVersion expected, GoalStatusChange change) {
        Strategy strategy = gate.seen(id);
        GoalsRead.ReadGoal found = find(strategy, goal);
        AccessTable.require(
                gate.caller(),
                Action.FOLLOW_UP_GOAL,
                GoalOwner.on(found.content().owner(), gate.caller()));
        StrategyGoal state = goals.held(goal).orElseThrow(Refusal.NotFound::new);
        expected.check(state.version);
        Faults faults = new Faults();
        validation.check(change, faults);
        boolean explained = change.reason() != null && !change.reason().isBlank();
        if (change.status() == GoalStatus.DROPPED && !explained) {
            faults.add(Fault.at("/reason", "required"));
        }
        faults.refuseIfAny();
        if (strategy.status != StrategyStatus.ADOPTED) {
            throw new Refusal.Conflict("strategy-not-adopted");
        }
        state.become(Objects.requireNonNull(change.status()), change.reason(), found.evidence() > 0, clock.instant());
        goals.flush();
        outbox.add(new Fact(Strategies.SUBJECT, id, "goal-" + KebabEnums.code(change.status())));
        return view(strategy, find(strategy, goal), figures.of(strategy));
    }

    private GoalsRead.ReadGoal find(Strategy strategy, UUID goal) {
        return read.of(strategy).stream()
                .filter(found -> found.id().equals(goal))
                .findFirst()
                .orElseThrow(Refusal.NotFound::new);
    }

    private GoalView view(Strategy strategy, GoalsRead.ReadGoal goal, GoalFigures.Of counted) {
        return new GoalView(
                goal.id(),
                strategy.id,
                goal.content().text(),
                goal.waysOfWorking(),
                vocabulary.refs(Scheme.FOCUS_AREA, goal.focusAreas()),
                goal.owner(),
                goal.content().due(),
                goal.state().status,
                goal.state().reason,
                goal.state().changedAt,
                goal.attention().overdue(),
                goal.attention().withoutEvidence(),
                goal.evidence(),
                counted.figure(goal.content(), goal.focusAreas(), goal.evidence()),
                strategy.status == StrategyStatus.ADOPTED
                        && AccessTable.allows(
                                gate.caller(),
                                Action.FOLLOW_UP_GOAL,
                                GoalOwner.on(goal.content().owner(), gate.caller())),
                goal.state().version);
    }
}
