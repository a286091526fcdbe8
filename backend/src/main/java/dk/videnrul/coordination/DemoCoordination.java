package dk.videnrul.coordination;

import dk.videnrul.municipality.Place;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Writes and removes the roles of the invented people of the demo content. */
@ApplicationScoped
public class DemoCoordination {
    private final LocalRoleRepository roles;

    DemoCoordination(LocalRoleRepository roles) {
        this.roles = roles;
    }

    @Transactional
    public void add(
            UUID person,
            Place place,
            LocalRoleKind role,
            @Nullable String mandate,
            LocalDate from,
            @Nullable LocalDate until) {
        LocalRole invented = new LocalRole(person, place, role, mandate, from);
        invented.untilDate = until;
        roles.persist(invented);
    }

    /** Removes the roles of every invented person. */
    @Transactional
    public void remove() {
        roles.delete("person in (select id from Person where demo)");
    }
}
