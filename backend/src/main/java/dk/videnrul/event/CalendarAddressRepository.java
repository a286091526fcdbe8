package dk.videnrul.event;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class CalendarAddressRepository implements PanacheRepositoryBase<CalendarAddress, UUID> {

    Optional<CalendarAddress> of(UUID person) {
        return find("person", person).firstResultOptional();
    }

    Optional<CalendarAddress> withToken(String token) {
        return find("token", token).firstResultOptional();
    }
}
