package dk.videnrul.feed;

import dk.videnrul.people.PersonForgotten;
import dk.videnrul.people.PersonLeft;
import dk.videnrul.people.PersonalData;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Who leaves is read by nobody any more. */
@ApplicationScoped
class FeedAddressOfPerson implements PersonalData {
    private final FeedAddressRepository addresses;

    FeedAddressOfPerson(FeedAddressRepository addresses) {
        this.addresses = addresses;
    }

    void end(@Observes PersonLeft departure) {
        addresses.delete("person", departure.person().id());
    }

    void forget(@Observes PersonForgotten deletion) {
        addresses.delete("person", deletion.person().id());
    }

    @Override
    public String section() {
        return "feed-address";
    }

    @Override
    @Transactional
    public List<Map<String, Object>> about(UUID person) {
        return addresses.of(person).stream()
                .map(address -> Map.<String, Object>of("createdAt", address.createdAt))
                .toList();
    }
}
