package dk.videnrul.people;

import dk.videnrul.municipality.Gazetteer;
import dk.videnrul.platform.problem.Fault;
import dk.videnrul.platform.problem.Faults;
import dk.videnrul.platform.problem.Validation;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** What is asked of a work contact besides its form. */
@ApplicationScoped
class PersonChecks {
    private final PersonRepository people;
    private final Gazetteer gazetteer;
    private final Validation validation;

    PersonChecks(PersonRepository people, Gazetteer gazetteer, Validation validation) {
        this.people = people;
        this.gazetteer = gazetteer;
        this.validation = validation;
    }

    /** @throws dk.videnrul.platform.problem.Refusal.Invalid with every fault */
    void check(PersonDraft draft, UUID itself) {
        Faults faults = new Faults();
        validation.check(draft, faults);
        Employer.check(draft.municipality(), draft.region(), draft.organisation(), gazetteer, faults);
        if (draft.email() != null
                && people.withEmail(draft.email())
                        .filter(other -> !other.id.equals(itself))
                        .isPresent()) {
            faults.add(Fault.at("/email", "email-taken"));
        }
        faults.refuseIfAny();
    }
}
