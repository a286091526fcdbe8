package dk.videnrul.dialogue;

import dk.videnrul.municipality.Gazetteer;
import dk.videnrul.people.People;
import dk.videnrul.platform.problem.Fault;
import dk.videnrul.platform.problem.Faults;
import dk.videnrul.platform.problem.PlausibleDays;
import dk.videnrul.platform.problem.Refusal;
import dk.videnrul.platform.problem.Validation;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Everything that can be wrong with a contact. */
@ApplicationScoped
class ContactChecks {
    private final Validation validation;
    private final People people;
    private final Clock clock;

    ContactChecks(Validation validation, People people, Clock clock) {
        this.validation = validation;
        this.people = people;
        this.clock = clock;
    }

    /**
     * @param before who it was until now: somebody who has left since stays who it was
     * @throws Refusal.Invalid with every fault
     */
    void check(StakeholderContactDraft draft, @Nullable UUID before) {
        Faults faults = new Faults();
        validation.check(draft, faults);
        PlausibleDays.check(draft.day(), "/day", faults);
        PlausibleDays.check(draft.nextStepDue(), "/nextStepDue", faults);
        if (draft.day() != null && draft.day().isAfter(Gazetteer.dayOf(clock.instant()))) {
            faults.add(Fault.at("/day", "date-in-future"));
        }
        if (draft.hasNextStep() && draft.nextStepDue() == null) {
            faults.add(Fault.at("/nextStepDue", "required"));
        }
        if (!draft.hasNextStep() && draft.nextStepDue() != null) {
            faults.add(Fault.at("/nextStep", "required"));
        }
        if (draft.member() != null
                && !draft.member().equals(before)
                && people.active(draft.member()).isEmpty()) {
            faults.add(Fault.at("/member", "unknown-member"));
        }
        faults.refuseIfAny();
    }
}
