package dk.videnrul.methodcall;

import dk.videnrul.knowledge.ItemFacts;
import dk.videnrul.knowledge.ItemGate;
import dk.videnrul.people.People;
import dk.videnrul.platform.problem.Fault;
import dk.videnrul.platform.problem.Faults;
import dk.videnrul.platform.problem.Refusal;
import dk.videnrul.platform.problem.Validation;
import dk.videnrul.platform.text.Texts;
import dk.videnrul.trial.JointTrials;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Takes a call a step further; when it begins to run, so do the trials of those who take part. */
@ApplicationScoped
class MethodCallSteps {
    private final MethodSignUpRepository signUps;
    private final MethodCallGate gate;
    private final ItemGate items;
    private final People people;
    private final JointTrials trials;
    private final Validation validation;

    MethodCallSteps(
            MethodSignUpRepository signUps,
            MethodCallGate gate,
            ItemGate items,
            People people,
            JointTrials trials,
            Validation validation) {
        this.signUps = signUps;
        this.gate = gate;
        this.items = items;
        this.people = people;
        this.trials = trials;
        this.validation = validation;
    }

    void take(MethodCall call, MethodCallStatusChange change) {
        Faults faults = new Faults();
        validation.check(change, faults);
        faults.refuseIfAny();
        MethodCallStatus to = change.status();
        call.refuseUnlessMayBecome(to);
        boolean ends = to == MethodCallStatus.CLOSED || to == MethodCallStatus.CANCELLED;
        if (ends && Texts.strippedOrNull(change.text()) == null) {
            faults.add(Fault.at("/text", "required"));
        }
        if (to == MethodCallStatus.OPEN) {
            @Nullable ItemFacts item = items.seen(List.of(call.item)).get(call.item);
            MethodCallChecks.checkReady(call.deadline, call.phases, item, gate.today(), faults);
        }
        faults.refuseIfAny();
        if (to == MethodCallStatus.RUNNING) {
            begin(call);
        }
        call.become(to, ends ? change.text() : null);
    }

    private void begin(MethodCall call) {
        List<MethodSignUp> takingPart = signUps.takingPart(call.id);
        if (takingPart.size() < call.least) {
            throw new Refusal.Conflict("method-call-too-few", null, call.least, takingPart.size());
        }
        Set<UUID> working = people.active(takingPart.stream()
                        .flatMap(one -> Stream.ofNullable(one.contact))
                        .collect(Collectors.toSet()))
                .keySet();
        LocalDate last = call.phases.stream()
                .map(MethodPhase::endsOn)
                .max(LocalDate::compareTo)
                .orElseThrow();
        for (MethodSignUp one : takingPart) {
            @Nullable UUID contact = one.contact != null && working.contains(one.contact) ? one.contact : null;
            one.begin(trials.begin(
                    call.item,
                    one.key.municipality(),
                    call.title,
                    call.phases.getFirst().startsOn(),
                    last,
                    contact));
        }
    }
}
