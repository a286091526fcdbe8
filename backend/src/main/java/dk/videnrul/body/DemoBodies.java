package dk.videnrul.body;

import dk.videnrul.network.ParticipationRole;
import dk.videnrul.people.DemoPeople;
import dk.videnrul.people.DemoPerson;
import dk.videnrul.platform.outbox.Fact;
import dk.videnrul.platform.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes and removes the invented bodies of the demo content. */
@ApplicationScoped
public class DemoBodies {
    private final BodyRepository bodies;
    private final SeatRepository seats;
    private final DemoPeople people;
    private final Outbox outbox;
    private final Clock clock;

    DemoBodies(BodyRepository bodies, SeatRepository seats, DemoPeople people, Outbox outbox, Clock clock) {
        this.bodies = bodies;
        this.seats = seats;
        this.people = people;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** An invented body with its people. */
    public record DemoBody(String slug, BodyDraft draft, List<DemoSeat> seats) {}

    public record DemoSeat(
            DemoPerson person,
            ParticipationRole role,
            @Nullable String mandate,
            LocalDate from) {}

    @Transactional
    public void add(DemoBody invented) {
        Body body = new Body(invented.slug(), invented.draft(), true, clock.instant());
        bodies.persistAndFlush(body);
        invented.seats()
                .forEach(seat -> seats.persist(
                        new Seat(body.id, people.add(seat.person()), seat.role(), seat.mandate(), seat.from())));
        outbox.add(new Fact(Bodies.SUBJECT, body.id, "created"));
    }

    /** The ids of invented bodies, for what the features above invent of them. */
    @Transactional
    public Set<UUID> ids(Collection<String> slugs) {
        return slugs.isEmpty()
                ? Set.of()
                : bodies.list("slug in ?1 and demo", slugs).stream()
                        .map(body -> body.id)
                        .collect(Collectors.toUnmodifiableSet());
    }

    /** Before the people who sit in them. */
    @Transactional
    public void remove() {
        seats.delete("body in (select id from Body where demo)");
        bodies.delete("demo");
    }
}
