package dk.videnrul.partner;

import dk.videnrul.people.PersonalData;
import dk.videnrul.platform.json.KebabEnums;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What somebody did with partners, for their own copy. It stays under their record's name, which changes when they leave. */
@ApplicationScoped
class PartnersOfPerson implements PersonalData {
    private final PartnerEventRepository events;

    PartnersOfPerson(PartnerEventRepository events) {
        this.events = events;
    }

    @Override
    public String section() {
        return "partner-events";
    }

    @Override
    @Transactional
    public List<Map<String, Object>> about(UUID person) {
        return events.by(person).stream().map(PartnersOfPerson::told).toList();
    }

    private static Map<String, Object> told(PartnerEvent event) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("what", KebabEnums.code(event.kind));
        told.put("partner", event.partner);
        told.put("text", String.valueOf(event.reason));
        told.put("at", event.at);
        return told;
    }
}
