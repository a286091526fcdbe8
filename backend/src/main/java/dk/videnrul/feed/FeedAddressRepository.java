package dk.videnrul.feed;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class FeedAddressRepository implements PanacheRepositoryBase<FeedAddress, UUID> {

    Optional<FeedAddress> of(UUID person) {
        return find("person", person).firstResultOptional();
    }

    Optional<FeedAddress> withToken(String token) {
        return find("token", token).firstResultOptional();
    }
}
