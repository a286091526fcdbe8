package dk.videnrul.checkin;

import dk.videnrul.identity.AccessTable;
import dk.videnrul.identity.Action;
import dk.videnrul.identity.CurrentActor;
import dk.videnrul.municipality.Gazetteer;
import dk.videnrul.network.GroupGate;
import dk.videnrul.network.OpenGroup;
import dk.videnrul.platform.http.ExpectedVersion;
import dk.videnrul.platform.json.MergePatch;
import dk.videnrul.platform.outbox.Fact;
import dk.videnrul.platform.outbox.Outbox;
import dk.videnrul.platform.page.Cursor;
import dk.videnrul.platform.page.Page;
import dk.videnrul.platform.problem.Fault;
import dk.videnrul.platform.problem.Faults;
import dk.videnrul.platform.problem.Refusal;
import dk.videnrul.platform.problem.Validation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The checks of theme groups, as wholes. */
@ApplicationScoped
class CheckIns {
    /** How the outbox names facts about checks. */
    static final String SUBJECT = "check-in";

    private final CheckInStore store;
    private final CheckInGate gate;
    private final GroupGate groups;
    private final CheckInViews views;
    private final Validation validation;
    private final CurrentActor current;
    private final Outbox outbox;
    private final Clock clock;

    CheckIns(
            CheckInStore store,
            CheckInGate gate,
            GroupGate groups,
            CheckInViews views,
            Validation validation,
            CurrentActor current,
            Outbox outbox,
            Clock clock) {
        this.store = store;
        this.gate = gate;
        this.groups = groups;
        this.views = views;
        this.validation = validation;
        this.current = current;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** @throws Refusal.NotFound when there is no such group or the caller may not see it */
    @Transactional
    Page<CheckInView> list(String slug, int limit, @Nullable String after) {
        OpenGroup group = groups.seen(slug);
        AccessTable.require(current.get(), Action.SEE_CHECK_INS, group.on());
        boolean drafts = AccessTable.allows(current.get(), Action.WRITE_CHECK_IN, group.on());
        Page<CheckIn> page = Page.of(
                store.checkIns().of(group.id(), drafts, Cursor.decode(after, 2), limit + 1),
                limit,
                store.checkIns().countOf(group.id(), drafts),
                one -> Cursor.after(one.heldOn, one.id),
                Function.identity());
        return new Page<>(views.all(page.items()), page.total(), page.next());
    }

    /** @throws Refusal.NotFound when it is not there or the caller may not see it */
    @Transactional
    CheckInView get(UUID id) {
        return views.one(gate.seen(id));
    }

    /**
     * @throws Refusal.Invalid with every fault
     * @throws Refusal.Conflict when the group does not work, or has a draft already
     */
    @Transactional
    CheckInView begin(String slug, CheckInDraft draft) {
        OpenGroup group = groups.held(slug);
        AccessTable.require(current.get(), Action.WRITE_CHECK_IN, group.on());
        Faults faults = new Faults();
        validation.check(draft, faults);
        refuseFuture(draft.heldOn(), faults);
        @Nullable CheckIn corrected = draft.corrects() == null ? null : corrected(group, draft.corrects(), faults);
        faults.refuseIfAny();
        group.refuseUnlessOpen();
        refuseSecondDraft(group);
        LocalDate heldOn = draft.heldOn() != null ? draft.heldOn() : corrected == null ? today() : corrected.heldOn;
        CheckIn checkIn = new CheckIn(
                group.id(),
                corrected == null ? store.templates().newest().version : corrected.template,
                draft,
                heldOn,
                current.get(),
                clock.instant());
        store.checkIns().persistAndFlush(checkIn);
        if (corrected != null) {
            store.answers().of(corrected.id).forEach(answer -> store.answers().persist(answer.copyFor(checkIn.id)));
            store.answers().flush();
        }
        return told(checkIn, "begun");
    }

    /** @throws Refusal.Conflict when it is finished */
    @Transactional
    CheckInView change(UUID id, ExpectedVersion expected, MergePatch<CheckInDraft> patch) {
        CheckIn checkIn = gate.heldToWrite(id);
        expected.check(checkIn.version);
        CheckInDraft draft = patch.applyTo(checkIn.toDraft());
        Faults faults = new Faults();
        validation.check(draft, faults);
        if (draft.heldOn() == null) {
            faults.add(Fault.at("/heldOn", "required"));
        }
        refuseFuture(draft.heldOn(), faults);
        if (!Objects.equals(draft.corrects(), checkIn.corrects)) {
            faults.add(Fault.at("/corrects", "check-in-corrects-stays"));
        }
        faults.refuseIfAny();
        checkIn.refuseUnlessDraft();
        checkIn.describe(draft, Objects.requireNonNull(draft.heldOn()));
        store.checkIns().flush();
        return told(checkIn, "changed");
    }

    /**
     * @throws Refusal.Invalid with everything that the check does not say yet
     * @throws Refusal.Conflict when it is finished already
     */
    @Transactional
    CheckInView finish(UUID id, ExpectedVersion expected, CheckInStatusChange change) {
        CheckIn checkIn = gate.heldToWrite(id);
        expected.check(checkIn.version);
        Faults faults = new Faults();
        validation.check(change, faults);
        if (change.status() == CheckInStatus.DRAFT) {
            faults.add(Fault.at("/status", "check-in-stays-finished"));
        }
        faults.refuseIfAny();
        checkIn.refuseUnlessDraft();
        Finishing.check(
                Objects.requireNonNull(store.templates().findById(checkIn.template)),
                store.answers().of(checkIn.id),
                faults);
        faults.refuseIfAny();
        checkIn.finish(current.get(), clock.instant());
        store.checkIns().flush();
        return told(checkIn, "finished");
    }

    /** @throws Refusal.Conflict when it is finished */
    @Transactional
    void remove(UUID id, ExpectedVersion expected) {
        CheckIn checkIn = gate.heldToWrite(id);
        expected.check(checkIn.version);
        checkIn.refuseUnlessDraft();
        store.checkIns().delete(checkIn);
        store.checkIns().flush();
        outbox.add(new Fact(SUBJECT, id, "removed"));
    }

    private @Nullable CheckIn corrected(OpenGroup group, UUID id, Faults faults) {
        @Nullable CheckIn found = store.checkIns().findByIdOptional(id).orElse(null);
        if (found == null || !found.themeGroup.equals(group.id()) || found.isDraft()) {
            faults.add(Fault.at("/corrects", "check-in-unknown"));
            return null;
        }
        if (!store.checkIns().corrections(List.of(id)).isEmpty()) {
            faults.add(Fault.at("/corrects", "check-in-corrected"));
        }
        return found;
    }

    private void refuseSecondDraft(OpenGroup group) {
        store.checkIns().draftOf(group.id()).ifPresent(draft -> {
            throw new Refusal.Conflict("check-in-draft-open", draft.path());
        });
    }

    private void refuseFuture(@Nullable LocalDate heldOn, Faults faults) {
        if (heldOn != null && heldOn.isAfter(today())) {
            faults.add(Fault.at("/heldOn", "date-in-future"));
        }
    }

    private CheckInView told(CheckIn checkIn, String what) {
        outbox.add(new Fact(SUBJECT, checkIn.id, what));
        return views.one(checkIn);
    }

    private LocalDate today() {
        return Gazetteer.dayOf(clock.instant());
    }
}
