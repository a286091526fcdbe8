package dk.videnrul.workshop;

import dk.videnrul.identity.AccessTable;
import dk.videnrul.identity.Action;
import dk.videnrul.identity.Actor;
import dk.videnrul.identity.CurrentActor;
import dk.videnrul.platform.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

/** Finds workshops as the caller sees them: those who run them at any time, the groups once they are over. */
@ApplicationScoped
class WorkshopGate {
    private final WorkshopRepository workshops;
    private final CurrentActor current;
    private final Clock clock;

    WorkshopGate(WorkshopRepository workshops, CurrentActor current, Clock clock) {
        this.workshops = workshops;
        this.current = current;
        this.clock = clock;
    }

    /** @throws Refusal.NotFound when it is not there or the caller may not see it */
    Workshop seen(UUID id) {
        return workshops.findByIdOptional(id).filter(this::sees).orElseThrow(Refusal.NotFound::new);
    }

    /**
     * @throws Refusal.NotFound when it is not there or the caller may not see it
     * @throws Refusal.Forbidden when the caller may only read it
     */
    Workshop run(UUID id) {
        Workshop workshop = seen(id);
        AccessTable.require(current.get(), Action.RUN_WORKSHOP, workshop.on());
        return workshop;
    }

    /** The same; nobody else changes it or its themes until the transaction ends. */
    Workshop heldToRun(UUID id) {
        Workshop workshop = run(id);
        workshops.getEntityManager().refresh(workshop, LockModeType.PESSIMISTIC_WRITE);
        return workshop;
    }

    boolean runs(Workshop workshop) {
        return AccessTable.allows(current.get(), Action.RUN_WORKSHOP, workshop.on());
    }

    Actor caller() {
        return current.get();
    }

    Instant now() {
        return clock.instant();
    }

    private boolean sees(Workshop workshop) {
        return runs(workshop)
                || (workshop.isClosed(now()) && AccessTable.allows(current.get(), Action.SEE_WORKSHOP, workshop.on()));
    }
}
