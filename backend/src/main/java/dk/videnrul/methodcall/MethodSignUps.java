package dk.videnrul.methodcall;

import dk.videnrul.identity.AccessTable;
import dk.videnrul.identity.Action;
import dk.videnrul.identity.On;
import dk.videnrul.municipality.Gazetteer;
import dk.videnrul.people.People;
import dk.videnrul.people.PersonFacts;
import dk.videnrul.platform.http.ExpectedVersion;
import dk.videnrul.platform.outbox.Fact;
import dk.videnrul.platform.outbox.Outbox;
import dk.videnrul.platform.problem.Fault;
import dk.videnrul.platform.problem.Faults;
import dk.videnrul.platform.problem.Refusal;
import dk.videnrul.platform.problem.Validation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Municipalities sign up for a call, and take it back. */
@ApplicationScoped
class MethodSignUps {
    private final MethodCallStore store;
    private final MethodCallGate gate;
    private final MethodCallViews views;
    private final Gazetteer gazetteer;
    private final People people;
    private final Validation validation;
    private final Outbox outbox;

    MethodSignUps(
            MethodCallStore store,
            MethodCallGate gate,
            MethodCallViews views,
            Gazetteer gazetteer,
            People people,
            Validation validation,
            Outbox outbox) {
        this.store = store;
        this.gate = gate;
        this.views = views;
        this.gazetteer = gazetteer;
        this.people = people;
        this.validation = validation;
        this.outbox = outbox;
    }

    /** @throws Refusal.NotFound when there is no such call or municipality, or the caller may not see it */
    @Transactional
    MethodSignUpView get(UUID id, String municipality) {
        MethodCall call = gate.seen(id);
        return views.signUp(call, known(id, municipality));
    }

    /**
     * @throws Refusal.Invalid with every fault
     * @throws Refusal.Conflict when the call takes no more sign-ups
     */
    @Transactional
    MethodSignUpView write(UUID id, String municipality, ExpectedVersion expected, MethodSignUpDraft draft) {
        gate.seen(id);
        AccessTable.require(gate.caller(), Action.SIGN_UP_FOR_METHOD_CALL, On.municipality(municipality));
        MethodCall call = gate.held(id);
        MethodSignUp signUp = known(id, municipality);
        expected.check(signUp.version);
        Faults faults = new Faults();
        validation.check(draft, faults);
        checkContact(draft, municipality, faults);
        faults.refuseIfAny();
        if (!call.takesSignUps(gate.today())) {
            throw new Refusal.Conflict("method-call-takes-no-sign-ups");
        }
        if (!signUp.takesPart && call.most != null && store.signUps().countOf(id) >= call.most) {
            throw new Refusal.Conflict("method-call-full");
        }
        signUp.take(draft);
        store.signUps().persistAndFlush(signUp);
        outbox.add(new Fact(MethodCalls.SUBJECT, id, "changed"));
        return views.signUp(call, signUp);
    }

    /** @throws Refusal.Conflict when the call runs, or is over */
    @Transactional
    void withdraw(UUID id, String municipality, ExpectedVersion expected) {
        AccessTable.require(
                gate.caller(),
                Action.WITHDRAW_FROM_METHOD_CALL,
                new On(Set.of(gate.seen(id).themeGroup), municipality, null, false));
        MethodCall call = gate.held(id);
        MethodSignUp signUp = known(id, municipality);
        if (!signUp.takesPart) {
            throw new Refusal.NotFound();
        }
        expected.check(signUp.version);
        if (!call.is(MethodCallStatus.OPEN)) {
            throw new Refusal.Conflict("method-call-begun");
        }
        signUp.withdraw();
        store.signUps().flush();
        outbox.add(new Fact(MethodCalls.SUBJECT, id, "changed"));
    }

    private MethodSignUp known(UUID call, String municipality) {
        if (gazetteer.municipality(municipality).isEmpty()) {
            throw new Refusal.NotFound();
        }
        MethodKey key = new MethodKey(call, municipality);
        return store.signUps().findByIdOptional(key).orElseGet(() -> new MethodSignUp(key));
    }

    private void checkContact(MethodSignUpDraft draft, String municipality, Faults faults) {
        if (draft.contact() == null) {
            return;
        }
        @Nullable PersonFacts found = people.active(draft.contact()).orElse(null);
        if (found == null) {
            faults.add(Fault.at("/contact", "unknown-member"));
        } else if (!municipality.equals(found.municipality())) {
            faults.add(Fault.at("/contact", "other-employer", found.name()));
        }
    }
}
