package dk.videnrul.wording;

import dk.videnrul.people.PersonalData;
import dk.videnrul.platform.json.KebabEnums;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What somebody did with words, for their own copy. It stays under their record's name, which changes when they leave. */
@ApplicationScoped
class WordingsOfPerson implements PersonalData {
    private final WordingChangeRepository changes;

    WordingsOfPerson(WordingChangeRepository changes) {
        this.changes = changes;
    }

    @Override
    public String section() {
        return "wording-changes";
    }

    @Override
    @Transactional
    public List<Map<String, Object>> about(UUID person) {
        return changes.by(person).stream().map(WordingsOfPerson::told).toList();
    }

    private static Map<String, Object> told(WordingChange change) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("what", KebabEnums.code(change.kind));
        told.put("words", String.join(", ", change.words));
        told.put("at", change.at);
        return told;
    }
}
