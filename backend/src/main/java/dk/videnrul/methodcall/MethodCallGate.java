package dk.videnrul.methodcall;

import dk.videnrul.identity.AccessTable;
import dk.videnrul.identity.Action;
import dk.videnrul.identity.Actor;
import dk.videnrul.identity.CurrentActor;
import dk.videnrul.municipality.Gazetteer;
import dk.videnrul.platform.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** Finds calls as the caller sees them: members all that are opened, those who plan them their drafts too. */
@ApplicationScoped
class MethodCallGate {
    private final MethodCallRepository calls;
    private final CurrentActor current;
    private final Clock clock;

    MethodCallGate(MethodCallRepository calls, CurrentActor current, Clock clock) {
        this.calls = calls;
        this.current = current;
        this.clock = clock;
    }

    /** @throws Refusal.NotFound when it is not there or the caller may not see it */
    MethodCall seen(UUID id) {
        return calls.findByIdOptional(id).filter(this::sees).orElseThrow(Refusal.NotFound::new);
    }

    /** The same; nobody else changes it or what belongs to it until the transaction ends. */
    MethodCall held(UUID id) {
        MethodCall call = seen(id);
        calls.getEntityManager().refresh(call, LockModeType.PESSIMISTIC_WRITE);
        return call;
    }

    /**
     * @throws Refusal.NotFound when it is not there or the caller may not see it
     * @throws Refusal.Forbidden when the caller may only read it
     */
    MethodCall heldToPlan(UUID id) {
        AccessTable.require(current.get(), Action.PLAN_METHOD_CALL, seen(id).on());
        return held(id);
    }

    boolean plans(MethodCall call) {
        return AccessTable.allows(current.get(), Action.PLAN_METHOD_CALL, call.on());
    }

    Actor caller() {
        return current.get();
    }

    Instant now() {
        return clock.instant();
    }

    LocalDate today() {
        return Gazetteer.dayOf(now());
    }

    private boolean sees(MethodCall call) {
        return plans(call)
                || (!call.is(MethodCallStatus.DRAFT) && AccessTable.allows(current.get(), Action.SEE_METHOD_CALLS));
    }
}
