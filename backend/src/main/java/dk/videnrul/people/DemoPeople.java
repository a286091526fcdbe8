package dk.videnrul.people;

import com.github.f4b6a3.uuid.UuidCreator;
import dk.videnrul.identity.Role;
import dk.videnrul.municipality.Gazetteer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** Writes and removes the invented people of the demo content. */
@ApplicationScoped
public class DemoPeople {
    private final PersonRepository people;
    private final MunicipalRoleRepository roles;
    private final Clock clock;

    DemoPeople(PersonRepository people, MunicipalRoleRepository roles, Clock clock) {
        this.people = people;
        this.roles = roles;
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

    /** Removes every invented person; where they took part must be gone before. */
    @Transactional
    public void remove() {
        roles.delete("key.person in (select id from Person where demo)");
        people.delete("demo");
    }

    private Person write(DemoPerson invented) {
        Person person = new Person(UuidCreator.getTimeOrderedEpoch(), invented, clock.instant());
        people.persistAndFlush(person);
        if (invented.coordinator() && invented.municipality() != null) {
            roles.persist(new MunicipalRole(
                    person.id, invented.municipality(), Role.COORDINATOR, Gazetteer.dayOf(clock.instant())));
        }
        return person;
    }
}
