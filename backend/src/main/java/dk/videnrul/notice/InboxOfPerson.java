package dk.videnrul.notice;

import dk.videnrul.people.PersonForgotten;
import dk.videnrul.people.PersonalData;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What somebody was told, for their own copy; it goes with them. */
@ApplicationScoped
class InboxOfPerson implements PersonalData {
    private final InboxRepository entries;

    InboxOfPerson(InboxRepository entries) {
        this.entries = entries;
    }

    void forget(@Observes PersonForgotten deletion) {
        entries.delete("person", deletion.person().id());
    }

    @Override
    public String section() {
        return "inbox";
    }

    @Override
    @Transactional
    public List<Map<String, Object>> about(UUID person) {
        return entries.list("person = ?1 order by number", person).stream()
                .map(entry -> {
                    Map<String, Object> told = new LinkedHashMap<>();
                    told.put("happening", entry.happening);
                    told.put("why", entry.why);
                    if (entry.readAt != null) {
                        told.put("readAt", entry.readAt);
                    }
                    return told;
                })
                .toList();
    }
}
