package dk.videnrul.joining;

import dk.videnrul.people.DemoPeople;
import dk.videnrul.people.DemoPerson;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** Writes the invented wishes to join of the demo content; they go with their groups and people. */
@ApplicationScoped
public class DemoJoinRequests {
    private final JoinRequestRepository requests;
    private final DemoPeople people;
    private final Clock clock;

    DemoJoinRequests(JoinRequestRepository requests, DemoPeople people, Clock clock) {
        this.requests = requests;
        this.people = people;
        this.clock = clock;
    }

    @Transactional
    public void add(UUID themeGroup, DemoPerson asker, String message) {
        requests.persist(new JoinRequest(themeGroup, people.add(asker), message, clock.instant()));
    }
}
