package dk.videnrul.strategy;

import dk.videnrul.identity.Action;
import dk.videnrul.municipality.Gazetteer;
import dk.videnrul.platform.http.ExpectedVersion;
import dk.videnrul.platform.json.KebabEnums;
import dk.videnrul.platform.outbox.Fact;
import dk.videnrul.platform.outbox.Outbox;
import dk.videnrul.platform.problem.Fault;
import dk.videnrul.platform.problem.Faults;
import dk.videnrul.platform.problem.Refusal;
import dk.videnrul.platform.problem.Validation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A version is put out, taken back, adopted, archived. */
@ApplicationScoped
class StrategySteps {
    private final StrategyRepository strategies;
    private final StrategyCommentRepository comments;
    private final StrategyDrafting drafting;
    private final StrategyGate gate;
    private final StrategyViews views;
    private final Validation validation;
    private final Outbox outbox;
    private final Clock clock;

    StrategySteps(
            StrategyRepository strategies,
            StrategyCommentRepository comments,
            StrategyDrafting drafting,
            StrategyGate gate,
            StrategyViews views,
            Validation validation,
            Outbox outbox,
            Clock clock) {
        this.strategies = strategies;
        this.comments = comments;
        this.drafting = drafting;
        this.gate = gate;
        this.views = views;
        this.validation = validation;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * @throws Refusal.Stale when it was changed meanwhile
     * @throws Refusal.Invalid with every fault
     * @throws Refusal.Conflict when it is not where this step begins
     */
    @Transactional
    StrategyView change(UUID id, ExpectedVersion expected, StrategyStatusChange change) {
        Strategy strategy = gate.held(id);
        gate.require(decides(change.status()) ? Action.ADOPT_STRATEGY : Action.WRITE_STRATEGY);
        expected.check(strategy.version);
        check(change);
        switch (Objects.requireNonNull(change.status())) {
            case CONSULTATION ->
                strategy.putOut(drafting.content(id), Objects.requireNonNull(change.commentsUntil()), clock.instant());
            case DRAFT -> strategy.takeBack(Objects.requireNonNull(change.reason()), clock.instant());
            case ADOPTED -> adopt(strategy, change);
            case ARCHIVED -> strategy.archive(Objects.requireNonNull(change.reason()), clock.instant());
            case REPLACED -> throw new IllegalStateException("Checked before");
        }
        strategies.flush();
        outbox.add(new Fact(Strategies.SUBJECT, id, KebabEnums.code(change.status())));
        return views.full(strategy);
    }

    private static boolean decides(@Nullable StrategyStatus status) {
        return status == StrategyStatus.ADOPTED || status == StrategyStatus.ARCHIVED;
    }

    private void check(StrategyStatusChange change) {
        Faults faults = new Faults();
        validation.check(change, faults);
        LocalDate today = today();
        boolean gives = change.reason() != null && !change.reason().isBlank();
        if (change.status() == StrategyStatus.REPLACED) {
            faults.add(Fault.at("/status", "strategy-replaced-by-itself"));
        }
        if ((change.status() == StrategyStatus.DRAFT || change.status() == StrategyStatus.ARCHIVED) && !gives) {
            faults.add(Fault.at("/reason", "required"));
        }
        if (change.status() == StrategyStatus.CONSULTATION) {
            if (change.commentsUntil() == null) {
                faults.add(Fault.at("/commentsUntil", "required"));
            } else if (change.commentsUntil().isBefore(today)) {
                faults.add(Fault.at("/commentsUntil", "strategy-day-passed"));
            }
        }
        if (change.adoptedOn() != null && change.adoptedOn().isAfter(today)) {
            faults.add(Fault.at("/adoptedOn", "strategy-day-to-come"));
        }
        faults.refuseIfAny();
    }

    private void adopt(Strategy strategy, StrategyStatusChange change) {
        List<ElementContent> content = drafting.content(strategy.id);
        refuseUnexplained(strategy, content, change.notes());
        long waiting = comments.count(strategy.id, null, true);
        if (waiting > 0) {
            throw new Refusal.Conflict("strategy-comments-wait", null, waiting);
        }
        Instant now = clock.instant();
        strategies.beginAdoption();
        for (Strategy other : strategies.adopted()) {
            if (strategy.overlaps(other)) {
                if (!other.id.equals(strategy.basedOn)) {
                    throw new Refusal.Conflict("strategy-period-taken", "/api/v1/strategies/" + other.id, other.title);
                }
                other.giveWay(now);
                outbox.add(new Fact(Strategies.SUBJECT, other.id, "replaced"));
            }
        }
        // The database lets no two periods overlap, so the one that gives way is written first.
        strategies.flush();
        strategy.adopt(content, change.notes(), Objects.requireNonNullElse(change.adoptedOn(), today()), now);
    }

    /** Whoever was asked can read why the text became another. */
    private static void refuseUnexplained(
            Strategy strategy, List<ElementContent> content, List<StrategyChangeNote> notes) {
        if (strategy.putOut == null) {
            return;
        }
        Set<UUID> explained = notes.stream().map(StrategyChangeNote::element).collect(Collectors.toSet());
        Faults faults = new Faults();
        List<String> missing = StrategyDiff.between(strategy.putOut, content).stream()
                .filter(difference -> !explained.contains(difference.element()))
                .map(StrategyDiff.Difference::text)
                .toList();
        if (!missing.isEmpty()) {
            faults.add(Fault.at("/notes", "strategy-change-unexplained", missing.size(), missing.getFirst()));
        }
        faults.refuseIfAny();
    }

    private LocalDate today() {
        return Gazetteer.dayOf(clock.instant());
    }
}
