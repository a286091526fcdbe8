package dk.videnrul.methodcall;

import dk.videnrul.identity.AccessTable;
import dk.videnrul.identity.Action;
import dk.videnrul.identity.On;
import dk.videnrul.municipality.Gazetteer;
import dk.videnrul.platform.http.ExpectedVersion;
import dk.videnrul.platform.outbox.Fact;
import dk.videnrul.platform.outbox.Outbox;
import dk.videnrul.platform.problem.Faults;
import dk.videnrul.platform.problem.Refusal;
import dk.videnrul.platform.problem.Validation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Objects;
import java.util.UUID;

/** What those who take part report, phase by phase. */
@ApplicationScoped
class MethodReports {
    private final MethodCallStore store;
    private final MethodCallGate gate;
    private final Gazetteer gazetteer;
    private final Validation validation;
    private final Outbox outbox;

    MethodReports(
            MethodCallStore store, MethodCallGate gate, Gazetteer gazetteer, Validation validation, Outbox outbox) {
        this.store = store;
        this.gate = gate;
        this.gazetteer = gazetteer;
        this.validation = validation;
        this.outbox = outbox;
    }

    /** @throws Refusal.NotFound when there is no such call or phase, or the municipality takes no part */
    @Transactional
    MethodReportView get(UUID id, String municipality, int phase) {
        MethodCall call = gate.seen(id);
        MethodSignUp signUp = takingPart(call, municipality, phase);
        return view(call, signUp, report(id, municipality, phase));
    }

    /**
     * @throws Refusal.Invalid with every fault
     * @throws Refusal.Conflict when the call does not run
     */
    @Transactional
    MethodReportView write(UUID id, String municipality, int phase, ExpectedVersion expected, MethodReportDraft draft) {
        MethodCall seen = gate.seen(id);
        MethodSignUp signUp = takingPart(seen, municipality, phase);
        AccessTable.require(gate.caller(), Action.REPORT_ON_METHOD_CALL, on(signUp));
        MethodCall call = gate.held(id);
        MethodReport report = report(id, municipality, phase);
        expected.check(report.version);
        Faults faults = new Faults();
        validation.check(draft, faults);
        faults.refuseIfAny();
        if (!call.is(MethodCallStatus.RUNNING)) {
            throw new Refusal.Conflict("method-call-not-running");
        }
        report.write(draft);
        store.reports().persistAndFlush(report);
        outbox.add(new Fact(MethodCalls.SUBJECT, id, "changed"));
        return view(call, signUp, report);
    }

    private MethodSignUp takingPart(MethodCall call, String municipality, int phase) {
        return store.signUps()
                .findByIdOptional(new MethodKey(call.id, municipality))
                .filter(one -> one.takesPart && phase >= 1 && phase <= call.phases.size())
                .orElseThrow(Refusal.NotFound::new);
    }

    private MethodReport report(UUID call, String municipality, int phase) {
        MethodReport.Key key = new MethodReport.Key(call, municipality, phase);
        return store.reports().findByIdOptional(key).orElseGet(() -> new MethodReport(key));
    }

    private On on(MethodSignUp signUp) {
        return On.municipality(signUp.key.municipality())
                .own(signUp.contact != null
                        && signUp.contact.equals(gate.caller().personId()));
    }

    private MethodReportView view(MethodCall call, MethodSignUp signUp, MethodReport report) {
        boolean written = report.version != MethodReport.UNWRITTEN;
        return new MethodReportView(
                call.id,
                Objects.requireNonNull(gazetteer.ref(report.key.municipality())),
                report.key.phase(),
                call.stateOf(report.key.phase(), written, gate.today()),
                written ? report.text : null,
                report.worked,
                report.didNotWork,
                report.reached,
                call.is(MethodCallStatus.RUNNING)
                        && AccessTable.allows(gate.caller(), Action.REPORT_ON_METHOD_CALL, on(signUp)),
                report.version);
    }
}
