package dk.videnrul.roll;

import dk.videnrul.identity.AccessTable;
import dk.videnrul.identity.Action;
import dk.videnrul.identity.Actor;
import dk.videnrul.identity.CurrentActor;
import dk.videnrul.identity.On;
import dk.videnrul.platform.http.ExpectedVersion;
import dk.videnrul.platform.problem.Faults;
import dk.videnrul.platform.problem.Refusal;
import dk.videnrul.platform.problem.Validation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

/** What those who sent an item can still do: say better why, or take it back. */
@ApplicationScoped
class RollCorrections {
    private final RollRepository rolls;
    private final RollReasonRepository reasons;
    private final RollGate gate;
    private final RollViews views;
    private final RollNews news;
    private final Validation validation;
    private final CurrentActor current;
    private final Clock clock;

    RollCorrections(
            RollRepository rolls,
            RollReasonRepository reasons,
            RollGate gate,
            RollViews views,
            RollNews news,
            Validation validation,
            CurrentActor current,
            Clock clock) {
        this.rolls = rolls;
        this.reasons = reasons;
        this.gate = gate;
        this.views = views;
        this.news = news;
        this.validation = validation;
        this.current = current;
        this.clock = clock;
    }

    /** The reason of the caller reads otherwise; those of others stay. */
    @Transactional
    RollView changeNote(UUID id, ExpectedVersion expected, RollNote changed) {
        Roll roll = gate.held(id).roll();
        RollReason own = requireOwn(roll);
        expected.check(roll.version);
        Faults faults = new Faults();
        validation.check(changed, faults);
        faults.refuseIfAny();
        own.edit(changed.note().strip(), clock.instant());
        rolls.getEntityManager().lock(roll, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
        rolls.flush();
        return views.one(roll);
    }

    /**
     * Takes the caller's reason away, and the roll with it where nobody else has one.
     *
     * @throws Refusal.Conflict when ten minutes have passed, it was answered, or it has rolled on from there
     */
    @Transactional
    void undo(UUID id, ExpectedVersion expected) {
        Roll roll = gate.held(id).roll();
        RollReason own = requireOwn(roll);
        expected.check(roll.version);
        roll.refuseUnlessUndoable(own.createdAt, clock.instant());
        if (rolls.isRolledOn(id)) {
            throw new Refusal.Conflict("roll-rolled-on");
        }
        reasons.delete(own);
        if (!reasons.of(id).isEmpty()) {
            rolls.getEntityManager().lock(roll, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
            return;
        }
        news.tell(roll, RollStep.What.UNDONE, null);
        rolls.delete(roll);
    }

    private RollReason requireOwn(Roll roll) {
        Actor actor = current.get();
        Optional<RollReason> own = reasons.by(actor.key(), roll.id);
        AccessTable.require(actor, Action.CHANGE_ROLL, On.network().own(own.isPresent()));
        return own.orElseThrow(Refusal.NotFound::new);
    }
}
