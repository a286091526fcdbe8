package dk.videnrul.trial;

import dk.videnrul.municipality.Gazetteer;
import dk.videnrul.people.People;
import dk.videnrul.people.PersonFacts;
import dk.videnrul.platform.problem.Fault;
import dk.videnrul.platform.problem.Faults;
import dk.videnrul.platform.problem.Refusal;
import dk.videnrul.platform.problem.Validation;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Everything that can be wrong with what is told of a trial. */
@ApplicationScoped
class TrialChecks {
    private static final Set<String> DAYS = Set.of("/startedOn", "/endedOn");

    private final Validation validation;
    private final Gazetteer gazetteer;
    private final People people;
    private final TrialRepository trials;

    TrialChecks(Validation validation, Gazetteer gazetteer, People people, TrialRepository trials) {
        this.validation = validation;
        this.gazetteer = gazetteer;
        this.people = people;
        this.trials = trials;
    }

    /** @throws Refusal.Invalid with every fault of the draft */
    void report(UUID item, TrialDraft draft, TrialPatch told, String municipality, LocalDate today) {
        Faults faults = new Faults();
        validation.check(draft, faults);
        if (gazetteer.municipality(municipality).isEmpty()) {
            faults.add(Fault.at("/municipality", "unknown-municipality", municipality));
        }
        if (draft.roll() != null && !trials.isRollOf(draft.roll(), item)) {
            faults.add(Fault.at("/roll", "trial-unknown-roll"));
        }
        checkContact(told.contact(), municipality, faults);
        TrialRules.check(draft.statusOrFirst(), told, today, faults);
        faults.refuseIfAny();
    }

    /** @throws Refusal.Invalid with every fault of what it would say */
    void change(Trial trial, TrialPatch told, LocalDate today) {
        Faults faults = new Faults();
        validation.check(told, faults);
        if (told.contact() != null && !told.contact().equals(trial.contact)) {
            checkContact(told.contact(), trial.municipality, faults);
        }
        TrialRules.check(trial.status, told, today, faults);
        faults.refuseIfAny();
    }

    /**
     * @return what is told of the trial after the step
     * @throws Refusal.Conflict when it cannot go there from where it is
     * @throws Refusal.Invalid with every fault of the step
     */
    TrialPatch step(Trial trial, TrialStatusChange change, LocalDate today) {
        Faults faults = new Faults();
        validation.check(change, faults);
        if (change.status() == null) {
            throw new Refusal.Invalid(faults.list());
        }
        trial.refuseUnlessMayBecome(change.status());
        boolean saysWhy = change.reason() != null && !change.reason().isBlank();
        if (trial.status.needsReason(change.status()) && !saysWhy) {
            faults.add(Fault.at("/reason", "required"));
        }
        TrialPatch told = change.appliedTo(trial.told(), today);
        Faults ofTheTrial = new Faults();
        TrialRules.check(change.status(), told, today, ofTheTrial);
        ofTheTrial.list().forEach(fault -> faults.add(atTheStep(fault)));
        faults.refuseIfAny();
        return told;
    }

    /** A step names one day, whichever of the two it is. */
    private static Fault atTheStep(Fault fault) {
        return fault.pointer() != null && DAYS.contains(fault.pointer())
                ? new Fault("/on", null, fault.code(), fault.arguments())
                : fault;
    }

    private void checkContact(@Nullable UUID contact, String municipality, Faults faults) {
        if (contact == null) {
            return;
        }
        PersonFacts found = people.active(contact).orElse(null);
        if (found == null) {
            faults.add(Fault.at("/contact", "unknown-member"));
        } else if (!municipality.equals(found.municipality())) {
            faults.add(Fault.at("/contact", "other-employer", found.name()));
        }
    }
}
