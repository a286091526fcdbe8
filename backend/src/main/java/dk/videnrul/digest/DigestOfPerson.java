package dk.videnrul.digest;

import dk.videnrul.people.PersonForgotten;
import dk.videnrul.people.PersonLeft;
import dk.videnrul.people.PersonalData;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Nobody is written to who has left. */
@ApplicationScoped
class DigestOfPerson implements PersonalData {
    private final DigestRepository choices;

    DigestOfPerson(DigestRepository choices) {
        this.choices = choices;
    }

    void end(@Observes PersonLeft departure) {
        choices.forget(departure.person().id());
    }

    void forget(@Observes PersonForgotten deletion) {
        choices.forget(deletion.person().id());
    }

    @Override
    public String section() {
        return "digest";
    }

    @Override
    @Transactional
    public List<Map<String, Object>> about(UUID person) {
        return choices.findByIdOptional(person).stream()
                .map(choice -> {
                    Map<String, Object> told = new LinkedHashMap<>();
                    told.put("chosen", choice.toDraft());
                    told.put("letters", choices.lettersTo(person));
                    return told;
                })
                .toList();
    }
}
