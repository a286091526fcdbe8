package dk.videnrul.checkin;

import dk.videnrul.people.PersonForgotten;
import dk.videnrul.people.PersonalData;
import dk.videnrul.platform.json.KebabEnums;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * What somebody did with checks, for their own copy. It stays the group's under their record's name, which changes when they
 * leave; only where they were written down by name as the owner of a next step does the name go with them.
 */
@ApplicationScoped
class PeopleInChecks implements PersonalData {
    private final CheckInStore store;

    PeopleInChecks(CheckInStore store) {
        this.store = store;
    }

    void forget(@Observes PersonForgotten deletion) {
        store.answers().forgetOwner(deletion.person().name());
    }

    @Override
    public String section() {
        return "check-ins";
    }

    @Override
    @Transactional
    public List<Map<String, Object>> about(UUID person) {
        return Stream.of(
                        store.checkIns().by(person).stream().map(checkIn -> told(checkIn, person)),
                        store.answers().settledBy(person).stream().map(PeopleInChecks::told),
                        store.templates().by(person).stream().map(PeopleInChecks::told))
                .flatMap(part -> part)
                .toList();
    }

    private static Map<String, Object> told(CheckIn checkIn, UUID person) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("checkIn", checkIn.id);
        told.put("occasion", KebabEnums.code(checkIn.occasion));
        told.put("heldOn", checkIn.heldOn);
        if (person.equals(checkIn.begunBy)) {
            told.put("begunAt", checkIn.begunAt);
        }
        if (person.equals(checkIn.finishedBy)) {
            told.put("finishedAt", Objects.requireNonNull(checkIn.finishedAt));
        }
        return told;
    }

    private static Map<String, Object> told(CheckAnswer answer) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("checkIn", answer.key.checkIn());
        told.put("stepDone", String.valueOf(answer.nextStep));
        told.put("on", Objects.requireNonNull(answer.stepDoneOn));
        return told;
    }

    private static Map<String, Object> told(CheckTemplate template) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("checkTemplate", template.version);
        told.put("madeAt", template.madeAt);
        return told;
    }
}
