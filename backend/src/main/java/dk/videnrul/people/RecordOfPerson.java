package dk.videnrul.people;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The person's own record, for their copy of it. */
@ApplicationScoped
class RecordOfPerson implements PersonalData {
    private final PersonRepository people;

    RecordOfPerson(PersonRepository people) {
        this.people = people;
    }

    @Override
    public String section() {
        return "person";
    }

    @Override
    public List<Map<String, Object>> about(UUID id) {
        return people.findByIdOptional(id).map(RecordOfPerson::told).stream().toList();
    }

    private static Map<String, Object> told(Person person) {
        Map<String, Object> told = new LinkedHashMap<>();
        tell(told, "id", person.id);
        tell(told, "account", person.subject);
        tell(told, "name", person.name);
        tell(told, "title", person.title);
        tell(told, "department", person.department);
        tell(told, "municipality", person.municipality);
        tell(told, "region", person.region);
        tell(told, "organisation", person.organisation);
        tell(told, "email", person.email);
        tell(told, "phone", person.phone);
        tell(told, "topics", person.topics);
        tell(told, "about", person.about);
        tell(told, "language", person.language);
        tell(told, "timeZone", person.timeZone);
        tell(told, "privacy", person.privacy);
        tell(told, "status", person.status);
        tell(told, "createdAt", person.createdAt);
        return told;
    }

    private static void tell(Map<String, Object> told, String name, @Nullable Object value) {
        if (value != null) {
            told.put(name, value);
        }
    }
}
