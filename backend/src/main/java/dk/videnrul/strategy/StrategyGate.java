package dk.videnrul.strategy;

import dk.videnrul.identity.AccessTable;
import dk.videnrul.identity.Action;
import dk.videnrul.identity.Actor;
import dk.videnrul.identity.CurrentActor;
import dk.videnrul.platform.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Finds versions of the strategy as the caller sees them. */
@ApplicationScoped
class StrategyGate {
    private final StrategyRepository strategies;
    private final CurrentActor current;

    StrategyGate(StrategyRepository strategies, CurrentActor current) {
        this.strategies = strategies;
        this.current = current;
    }

    /** @throws Refusal.NotFound when it is not there or the caller may not see it */
    Strategy seen(UUID id) {
        return seen(strategies.findByIdOptional(id));
    }

    /** Waits for everybody who is changing it. */
    Strategy held(UUID id) {
        return seen(strategies.held(id));
    }

    Set<StrategyStatus> visible() {
        return Arrays.stream(StrategyStatus.values()).filter(this::sees).collect(Collectors.toUnmodifiableSet());
    }

    boolean sees(StrategyStatus status) {
        return allows(
                switch (status) {
                    case ADOPTED, REPLACED, ARCHIVED -> Action.SEE_STRATEGY;
                    case CONSULTATION -> Action.SEE_CONSULTATION;
                    case DRAFT -> Action.SEE_STRATEGY_DRAFT;
                });
    }

    boolean allows(Action action) {
        return AccessTable.allows(current.get(), action);
    }

    void require(Action action) {
        AccessTable.require(current.get(), action);
    }

    Actor caller() {
        return current.get();
    }

    private Strategy seen(Optional<Strategy> found) {
        return found.filter(strategy -> sees(strategy.status)).orElseThrow(Refusal.NotFound::new);
    }
}
