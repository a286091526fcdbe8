package dk.videnrul.roll;

import dk.videnrul.people.PersonalData;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The reasons that somebody gave, for their own copy. They stay when the person goes; the name is that of the record. */
@ApplicationScoped
class RollsOfPerson implements PersonalData {
    private final RollReasonRepository reasons;

    RollsOfPerson(RollReasonRepository reasons) {
        this.reasons = reasons;
    }

    @Override
    public String section() {
        return "rolls";
    }

    @Override
    @Transactional
    public List<Map<String, Object>> about(UUID person) {
        return reasons.list("author = ?1 order by createdAt", person).stream()
                .map(reason -> {
                    Map<String, Object> told = new LinkedHashMap<>();
                    told.put("roll", reason.roll);
                    told.put("note", reason.note);
                    told.put("at", reason.createdAt);
                    return told;
                })
                .toList();
    }
}
