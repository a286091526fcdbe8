package dk.videnrul.checkin;

import dk.videnrul.identity.AccessTable;
import dk.videnrul.identity.Action;
import dk.videnrul.identity.Actor;
import dk.videnrul.identity.CurrentActor;
import dk.videnrul.platform.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Finds checks as the caller sees them: those who write see drafts, the group sees what is finished. */
@ApplicationScoped
class CheckInGate {
    private final CheckInRepository checkIns;
    private final CurrentActor current;

    CheckInGate(CheckInRepository checkIns, CurrentActor current) {
        this.checkIns = checkIns;
        this.current = current;
    }

    /** @throws Refusal.NotFound when it is not there or the caller may not see it */
    CheckIn seen(UUID id) {
        return checkIns.findByIdOptional(id).filter(this::sees).orElseThrow(Refusal.NotFound::new);
    }

    /**
     * Nobody else writes it until the transaction ends.
     *
     * @throws Refusal.NotFound when it is not there or the caller may not see it
     * @throws Refusal.Forbidden when the caller may only read it
     */
    CheckIn heldToWrite(UUID id) {
        CheckIn checkIn = seen(id);
        AccessTable.require(current.get(), Action.WRITE_CHECK_IN, checkIn.on());
        checkIns.lock(checkIn);
        return checkIn;
    }

    private boolean sees(CheckIn checkIn) {
        Actor actor = current.get();
        return AccessTable.allows(
                actor, checkIn.isDraft() ? Action.WRITE_CHECK_IN : Action.SEE_CHECK_INS, checkIn.on());
    }
}
