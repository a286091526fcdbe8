package dk.videnrul.event;

import dk.videnrul.network.ThemeGroupFacts;
import dk.videnrul.network.ThemeGroups;
import dk.videnrul.platform.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes and removes the invented events of the demo content; nobody is written to about them. */
@ApplicationScoped
public class DemoEvents {
    private final EventRepository events;
    private final RegistrationRepository registrations;
    private final Seats seats;
    private final ThemeGroups groups;
    private final EntityManager database;
    private final Outbox outbox;
    private final Clock clock;

    DemoEvents(
            EventRepository events,
            RegistrationRepository registrations,
            Seats seats,
            ThemeGroups groups,
            EntityManager database,
            Outbox outbox,
            Clock clock) {
        this.events = events;
        this.registrations = registrations;
        this.seats = seats;
        this.groups = groups;
        this.database = database;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * An invented event.
     *
     * @param bodies ids of invented bodies to which it belongs
     * @param cancelled why it does not take place; null where it does
     */
    public record DemoEvent(
            EventDraft draft, Set<UUID> bodies, @Nullable String cancelled, List<DemoRegistration> registrations) {}

    /** @param person an invented one */
    public record DemoRegistration(UUID person, @Nullable String note) {}

    @Transactional
    public void add(List<DemoEvent> invented) {
        outbox.add(Events.SUBJECT, invented.stream().map(this::add).toList(), "created");
    }

    private UUID add(DemoEvent invented) {
        Instant now = clock.instant();
        Set<UUID> owners = Stream.concat(
                        groups.withSlugs(invented.draft().themeGroups()).values().stream()
                                .map(ThemeGroupFacts::id),
                        invented.bodies().stream())
                .collect(Collectors.toSet());
        Event event = new Event(invented.draft(), owners, "demo", true, now);
        if (invented.cancelled() != null) {
            event.cancel(invented.cancelled(), now);
        }
        events.persistAndFlush(event);
        for (DemoRegistration person : invented.registrations()) {
            registrations.persistAndFlush(
                    new Registration(event.id, person.person(), seats.next(event), person.note(), now));
        }
        return event.id;
    }

    /** Also what people planned in invented groups alone, which end with it. */
    @Transactional
    public void remove() {
        List<UUID> gone = database.createQuery(
                        "select e.id from Event e where e.demo or (e.network = false and not exists (select 1 from"
                                + " e.themeGroups g left join ThemeGroup t on t.id = g left join Body b on b.id = g"
                                + " where coalesce(t.demo, b.demo) = false))",
                        UUID.class)
                .getResultList();
        events.delete("id in ?1", gone);
        outbox.add(Events.SUBJECT, gone, "removed");
    }
}
