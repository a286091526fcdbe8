package dk.videnrul.strategy;

import dk.videnrul.platform.problem.Fault;
import dk.videnrul.platform.problem.Faults;
import dk.videnrul.platform.problem.Refusal;
import dk.videnrul.platform.problem.Validation;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a version must be before it is written down. */
@ApplicationScoped
class StrategyChecks {
    private final Validation validation;
    private final StrategyRepository strategies;
    private final StrategyGate gate;

    StrategyChecks(Validation validation, StrategyRepository strategies, StrategyGate gate) {
        this.validation = validation;
        this.strategies = strategies;
        this.gate = gate;
    }

    /** @throws Refusal.Invalid with every fault */
    void check(StrategyDraft draft, Strategy before) {
        Faults faults = faults(draft);
        if (!Objects.equals(draft.basedOn(), before.basedOn)) {
            faults.add(Fault.at("/basedOn", "strategy-base-fixed"));
        }
        faults.refuseIfAny();
    }

    /**
     * @return the version that it is based on
     * @throws Refusal.Invalid with every fault
     */
    @Nullable
    Strategy checkNew(StrategyDraft draft) {
        Faults faults = faults(draft);
        @Nullable
        Strategy base = draft.basedOn() == null
                ? null
                : strategies
                        .findByIdOptional(draft.basedOn())
                        .filter(found -> gate.sees(found.status))
                        .orElse(null);
        if (draft.basedOn() != null && base == null) {
            faults.add(Fault.at("/basedOn", "unknown-strategy"));
        }
        faults.refuseIfAny();
        return base;
    }

    private Faults faults(StrategyDraft draft) {
        Faults faults = new Faults();
        validation.check(draft, faults);
        boolean backwards = draft.periodFrom() != null
                && draft.periodTo() != null
                && draft.periodTo().isBefore(draft.periodFrom());
        if (backwards) {
            faults.add(Fault.at("/periodTo", "ends-before-it-begins"));
        }
        return faults;
    }
}
