package dk.videnrul.body;

import dk.videnrul.network.ParticipationRole;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

@ApplicationScoped
class SeatRepository implements PanacheRepositoryBase<Seat, UUID> {
    private static final String TODAY = " and fromDate <= :day and (untilDate is null or untilDate > :day)";

    /** Of one body, in the order of their ids: those that have not ended. */
    List<Seat> of(UUID body, UUID after, LocalDate day, int limit) {
        return find(
                        "body = :body and id > :after and (untilDate is null or untilDate > :day) order by id",
                        Map.of("body", body, "after", after, "day", day))
                .page(Page.ofSize(limit))
                .list();
    }

    /** Chairs and vice-chairs of several bodies, in one statement. */
    List<Seat> leading(Collection<UUID> bodies, LocalDate day) {
        return bodies.isEmpty()
                ? List.of()
                : list(
                        "body in :bodies and role in (CHAIR, VICE_CHAIR)" + TODAY + " order by role, fromDate, id",
                        Map.of("bodies", bodies, "day", day));
    }

    /** How many people sit in each of several bodies. */
    Map<UUID, Long> counts(Collection<UUID> bodies, LocalDate day) {
        return bodies.isEmpty()
                ? Map.of()
                : getEntityManager()
                        .createQuery(
                                "select body, count(distinct person) from Seat where body in :bodies" + TODAY
                                        + " group by body",
                                Object[].class)
                        .setParameter("bodies", bodies)
                        .setParameter("day", day)
                        .getResultStream()
                        .collect(Collectors.toMap(row -> (UUID) row[0], row -> (Long) row[1]));
    }

    /** Whether somebody has another seat in that role that goes on, or one that began on the same day. */
    boolean isTaken(UUID body, UUID person, ParticipationRole role, LocalDate from, UUID byAnotherThan) {
        return count(
                        "body = ?1 and person = ?2 and role = ?3 and id <> ?4 and (untilDate is null or fromDate = ?5)",
                        body,
                        person,
                        role,
                        byAnotherThan,
                        from)
                > 0;
    }

    /** Somebody's seats in bodies, past ones too, with the body of each. */
    List<Object[]> ofPerson(UUID person) {
        return getEntityManager()
                .createQuery(
                        "select seat, body from Seat seat join Body body on body.id = seat.body"
                                + " where seat.person = :person order by seat.fromDate, seat.id",
                        Object[].class)
                .setParameter("person", person)
                .getResultList();
    }
}
