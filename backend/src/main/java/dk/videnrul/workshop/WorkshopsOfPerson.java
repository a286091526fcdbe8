package dk.videnrul.workshop;

import dk.videnrul.people.PersonalData;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Which workshops somebody planned, for their own copy. They stay under their record's name, which changes when they leave. */
@ApplicationScoped
class WorkshopsOfPerson implements PersonalData {
    private final WorkshopRepository workshops;

    WorkshopsOfPerson(WorkshopRepository workshops) {
        this.workshops = workshops;
    }

    @Override
    public String section() {
        return "workshops";
    }

    @Override
    @Transactional
    public List<Map<String, Object>> about(UUID person) {
        return workshops.list("writer.author = ?1 order by id", person).stream()
                .map(WorkshopsOfPerson::told)
                .toList();
    }

    private static Map<String, Object> told(Workshop workshop) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("workshop", workshop.id);
        told.put("title", workshop.title);
        told.put("plannedAt", workshop.createdAt);
        return told;
    }
}
