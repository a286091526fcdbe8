package dk.videnrul.workshop;

import dk.videnrul.platform.outbox.Position;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.Session;

@ApplicationScoped
class WorkshopAnswerRepository implements PanacheRepositoryBase<WorkshopAnswer, UUID> {

    Optional<WorkshopAnswer> of(UUID workshop, UUID id) {
        return find("workshop = ?1 and id = ?2", workshop, id).firstResultOptional();
    }

    List<WorkshopAnswer> of(UUID workshop, Collection<UUID> ids) {
        return list("workshop = ?1 and id in ?2 order by id", workshop, ids);
    }

    /** Those that count in a theme, oldest first. */
    List<WorkshopAnswer> inTheme(UUID theme, int limit) {
        return find("theme = ?1 and state = SHOWN and duplicateOf is null order by id", theme)
                .page(0, limit)
                .list();
    }

    long countOf(UUID workshop) {
        return count("workshop", workshop);
    }

    long countBy(UUID participant) {
        return count("participant", participant);
    }

    Map<AnswerState, Long> countByState(UUID workshop) {
        Map<AnswerState, Long> counts = new EnumMap<>(AnswerState.class);
        getEntityManager()
                .createQuery(
                        "select state, count(*) from WorkshopAnswer where workshop = :workshop group by state",
                        Object[].class)
                .setParameter("workshop", workshop)
                .getResultStream()
                .forEach(row -> counts.put((AnswerState) row[0], (Long) row[1]));
        return counts;
    }

    /** How many of several workshops there are; those of none are left out. */
    Map<UUID, Long> countOf(Collection<UUID> workshops) {
        Map<UUID, Long> counts = new HashMap<>();
        getEntityManager()
                .createQuery(
                        "select workshop, count(*) from WorkshopAnswer where workshop in :workshops group by workshop",
                        Object[].class)
                .setParameter("workshops", workshops)
                .getResultStream()
                .forEach(row -> counts.put((UUID) row[0], (Long) row[1]));
        return counts;
    }

    /** An answer and its place among the changes. */
    record Placed(WorkshopAnswer answer, Position position) {}

    /**
     * What came or changed after a place, in the order of commits; two statements however much it is.
     *
     * @param shown only what everybody in the groups may read
     */
    List<Placed> after(UUID workshop, Position position, boolean shown, int limit) {
        List<Tuple> places = getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery("""
                        select id, cast(cast(change as text) as bigint) as change, number
                        from workshop_answer
                        where workshop = :workshop
                          and (change, number) > (cast(cast(:change as text) as xid8), :number)
                          and change < pg_snapshot_xmin(pg_current_snapshot())
                          and (state = 'SHOWN' or not :shown)
                        order by workshop_answer.change, workshop_answer.number
                        limit :limit""", Tuple.class)
                .setParameter("workshop", workshop)
                .setParameter("change", String.valueOf(position.transaction()))
                .setParameter("number", position.number())
                .setParameter("shown", shown)
                .setParameter("limit", limit)
                .getResultList();
        if (places.isEmpty()) {
            return List.of();
        }
        Map<UUID, WorkshopAnswer> answers =
                list(
                                "id in ?1",
                                places.stream()
                                        .map(row -> row.get("id", UUID.class))
                                        .toList())
                        .stream()
                        .collect(Collectors.toMap(answer -> answer.id, Function.identity()));
        return places.stream()
                .filter(row -> answers.containsKey(row.get("id", UUID.class)))
                .map(row -> new Placed(
                        Objects.requireNonNull(answers.get(row.get("id", UUID.class))),
                        new Position(row.get("change", Long.class), row.get("number", Long.class))))
                .toList();
    }
}
