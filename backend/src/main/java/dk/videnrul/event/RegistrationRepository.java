package dk.videnrul.event;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class RegistrationRepository implements PanacheRepositoryBase<Registration, UUID> {

    /** How many have a seat and how many wait. */
    record Counts(long registered, long waiting) {
        static final Counts NONE = new Counts(0, 0);
    }

    /** The counts of several events, in one statement. */
    Map<UUID, Counts> counts(Collection<UUID> events) {
        if (events.isEmpty()) {
            return Map.of();
        }
        return getEntityManager()
                .createQuery("""
                        select event, count(*) filter (where status = REGISTERED), count(*) filter (where status = WAITING)
                        from Registration where event in :events group by event""", Object[].class)
                .setParameter("events", events)
                .getResultStream()
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> new Counts((Long) row[1], (Long) row[2])));
    }

    Counts counts(UUID event) {
        return counts(List.of(event)).getOrDefault(event, Counts.NONE);
    }

    /** One person's registrations for several events, by event. */
    Map<UUID, Registration> of(UUID person, Collection<UUID> events) {
        return events.isEmpty()
                ? Map.of()
                : list("person = ?1 and event in ?2", person, events).stream()
                        .collect(Collectors.toMap(registration -> registration.event, registration -> registration));
    }

    Optional<Registration> of(UUID person, UUID event) {
        return Optional.ofNullable(of(person, List.of(event)).get(event));
    }

    /** Everybody of an event in the order in which they came, after a number. */
    List<Registration> ofEvent(UUID event, @Nullable RegistrationStatus status, long after, int limit) {
        Map<String, Object> values = new HashMap<>(Map.of("event", event, "after", after));
        String where = "event = :event and number > :after";
        if (status != null) {
            where += " and status = :status";
            values.put("status", status);
        }
        return find(where + " order by number", values).page(Page.ofSize(limit)).list();
    }

    /** Everybody of an event, those with a seat first. */
    List<Registration> all(UUID event) {
        return list("event = ?1 order by status, number", event);
    }

    /** The next ones to get a seat, in the order in which they came. */
    List<Registration> nextWaiting(UUID event, int limit) {
        return find("event = ?1 and status = ?2 order by number", event, RegistrationStatus.WAITING)
                .page(Page.ofSize(limit))
                .list();
    }

    /** The place of each of these in the waiting list of their event, in one statement. */
    Map<UUID, Integer> places(Collection<Registration> shown) {
        List<UUID> waiting = shown.stream()
                .filter(registration -> !registration.hasSeat())
                .map(registration -> registration.id)
                .toList();
        if (waiting.isEmpty()) {
            return Map.of();
        }
        return getEntityManager()
                .createQuery("""
                        select r.id, (select count(*) from Registration o
                                      where o.event = r.event and o.status = WAITING and o.number <= r.number)
                        from Registration r where r.id in :ids""", Object[].class)
                .setParameter("ids", waiting)
                .getResultStream()
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> ((Long) row[1]).intValue()));
    }

    void forgetNotesOfEventsThatEndedBefore(Instant end) {
        update("note = null where note is not null and event in (select id from Event where endsAt < ?1)", end);
    }

    boolean hasAny(UUID event) {
        return count("event", event) > 0;
    }
}
