package dk.videnrul.people;

import dk.videnrul.platform.text.Language;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** Writes and removes the invented people of the demo content. */
@ApplicationScoped
public class DemoPeople {
    private final PersonRepository people;
    private final Clock clock;

    DemoPeople(PersonRepository people, Clock clock) {
        this.people = people;
        this.clock = clock;
    }

    /** The id of an invented person, who is added where they are new. */
    @Transactional
    public UUID add(DemoPerson invented) {
        return people.find("name = ?1 and demo", invented.name())
                .firstResultOptional()
                .orElseGet(() -> write(invented))
                .id;
    }

    /** Removes every invented person; what they hold must be gone before. */
    @Transactional
    public void remove() {
        people.delete("demo");
    }

    private Person write(DemoPerson invented) {
        PersonDraft draft = new PersonDraft(
                invented.name(),
                invented.title(),
                invented.department(),
                invented.municipality(),
                null,
                invented.organisation(),
                invented.email());
        Person person = new Person(draft, Language.DA, clock.instant());
        person.liveAsDemo(invented);
        people.persistAndFlush(person);
        return person;
    }
}
