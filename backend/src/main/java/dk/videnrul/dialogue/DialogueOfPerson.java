package dk.videnrul.dialogue;

import dk.videnrul.people.PersonalData;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** Where somebody spoke or wrote for the network, for their own copy. It stays under their record's name, which changes when they leave. */
@ApplicationScoped
class DialogueOfPerson implements PersonalData {
    private final StakeholderRepository stakeholders;
    private final StakeholderContactRepository contacts;

    DialogueOfPerson(StakeholderRepository stakeholders, StakeholderContactRepository contacts) {
        this.stakeholders = stakeholders;
        this.contacts = contacts;
    }

    @Override
    public String section() {
        return "stakeholder-contacts";
    }

    @Override
    @Transactional
    public List<Map<String, Object>> about(UUID person) {
        Stream<Map<String, Object>> written = stakeholders.list("changedBy = ?1 order by id", person).stream()
                .map(one -> told("organisation", one.name, one.changedAt));
        Stream<Map<String, Object>> said = contacts.with(person).stream()
                .map(one -> told(person.equals(one.member) ? "contact" : "note", one.about, one.changedAt));
        return Stream.concat(written, said).toList();
    }

    private static Map<String, Object> told(String what, String text, Instant at) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("what", what);
        told.put("text", text);
        told.put("at", at);
        return told;
    }
}
