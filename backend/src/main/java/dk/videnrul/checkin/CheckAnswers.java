package dk.videnrul.checkin;

import dk.videnrul.identity.CurrentActor;
import dk.videnrul.municipality.Gazetteer;
import dk.videnrul.platform.http.ExpectedVersion;
import dk.videnrul.platform.outbox.Fact;
import dk.videnrul.platform.outbox.Outbox;
import dk.videnrul.platform.problem.Fault;
import dk.videnrul.platform.problem.Faults;
import dk.videnrul.platform.problem.Refusal;
import dk.videnrul.platform.problem.Validation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a check says of each criterion, one at a time, so that several people can fill it in together. */
@ApplicationScoped
class CheckAnswers {
    private final CheckInStore store;
    private final CheckInGate gate;
    private final EvidenceShelf evidence;
    private final CheckInViews views;
    private final Validation validation;
    private final CurrentActor current;
    private final Outbox outbox;
    private final Clock clock;

    CheckAnswers(
            CheckInStore store,
            CheckInGate gate,
            EvidenceShelf evidence,
            CheckInViews views,
            Validation validation,
            CurrentActor current,
            Outbox outbox,
            Clock clock) {
        this.store = store;
        this.gate = gate;
        this.evidence = evidence;
        this.views = views;
        this.validation = validation;
        this.current = current;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** @throws Refusal.NotFound when there is no such check or criterion, or the caller may not see it */
    @Transactional
    CheckAnswerView get(UUID id, String criterion) {
        CheckIn checkIn = gate.seen(id);
        refuseUnlessAsked(checkIn, criterion);
        return views.answer(checkIn, criterion);
    }

    /**
     * @throws Refusal.Invalid with every fault
     * @throws Refusal.Conflict when the check is finished
     */
    @Transactional
    CheckAnswerView write(UUID id, String criterion, ExpectedVersion expected, CheckAnswerDraft draft) {
        CheckIn checkIn = gate.heldToWrite(id);
        refuseUnlessAsked(checkIn, criterion);
        CheckAnswer.Key key = new CheckAnswer.Key(id, criterion);
        @Nullable CheckAnswer before = store.answers().findById(key);
        expected.check(before == null ? CheckAnswer.UNANSWERED : before.version);
        Faults faults = new Faults();
        validation.check(draft, faults);
        if (draft.due() != null && draft.due().isBefore(checkIn.heldOn)) {
            faults.add(Fault.at("/due", "check-due-before"));
        }
        CheckAnswer answer = before == null ? new CheckAnswer(id, criterion) : before;
        EvidenceShelf.Given given = evidence.given(draft, answer, faults);
        faults.refuseIfAny();
        checkIn.refuseUnlessDraft();
        answer.write(draft, given.items(), given.events());
        store.answers().persistAndFlush(answer);
        outbox.add(new Fact(CheckIns.SUBJECT, id, "changed"));
        return views.answer(checkIn, criterion);
    }

    /**
     * @throws Refusal.Invalid with every fault
     * @throws Refusal.Conflict when the check is a draft, or the criterion has no next step
     */
    @Transactional
    CheckAnswerView settleStep(UUID id, String criterion, ExpectedVersion expected, NextStepStatusChange change) {
        CheckIn checkIn = gate.heldToWrite(id);
        refuseUnlessAsked(checkIn, criterion);
        @Nullable CheckAnswer answer = store.answers().findById(new CheckAnswer.Key(id, criterion));
        expected.check(answer == null ? CheckAnswer.UNANSWERED : answer.version);
        Faults faults = new Faults();
        validation.check(change, faults);
        faults.refuseIfAny();
        if (answer == null || answer.nextStep == null || checkIn.isDraft()) {
            throw new Refusal.Conflict("check-step-none");
        }
        answer.settle(
                change.status(), Gazetteer.dayOf(clock.instant()), current.get().personId());
        store.answers().flush();
        outbox.add(new Fact(CheckIns.SUBJECT, id, "changed"));
        return views.answer(checkIn, criterion);
    }

    private void refuseUnlessAsked(CheckIn checkIn, String criterion) {
        if (store.templates().findById(checkIn.template).criterion(criterion).isEmpty()) {
            throw new Refusal.NotFound();
        }
    }
}
