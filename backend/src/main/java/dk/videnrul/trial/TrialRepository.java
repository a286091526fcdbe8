package dk.videnrul.trial;

import dk.videnrul.identity.Sight;
import dk.videnrul.knowledge.SeenItems;
import dk.videnrul.platform.page.AnyOf;
import dk.videnrul.platform.page.Counted;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Tuple;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class TrialRepository implements PanacheRepositoryBase<Trial, UUID> {
    private static final String UNFINISHED = "status in (CONSIDERING, RUNNING)";

    private static final String OF_SEEN_ITEM =
            "t.item in (select item.id from KnowledgeItem item where " + SeenItems.condition("item") + ")";

    /** The place after a trial in a list. */
    record Place(@Nullable LocalDate due, UUID id) {}

    /** Nobody else changes it until this transaction ends; read as the last one left it. */
    Optional<Trial> locked(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Lets nobody else begin or reopen a trial of this item for this municipality before this transaction ends. */
    void lock(UUID item, String municipality) {
        getEntityManager()
                .createNativeQuery("select cast(pg_advisory_xact_lock(hashtextextended(?1, 0)) as text)")
                .setParameter(1, "trial " + item + " " + municipality)
                .getSingleResult();
    }

    Optional<Trial> unfinished(UUID item, String municipality) {
        return find("item = ?1 and municipality = ?2 and " + UNFINISHED, item, municipality)
                .firstResultOptional();
    }

    /** Whether an item was passed on in this roll. */
    boolean isRollOf(UUID roll, UUID item) {
        return getEntityManager()
                        .createQuery("select count(*) from Roll where id = :roll and item = :item", Long.class)
                        .setParameter("roll", roll)
                        .setParameter("item", item)
                        .getSingleResult()
                > 0;
    }

    /** The roll in which a municipality took an item up. */
    Optional<UUID> takenUpIn(UUID item, String municipality) {
        return getEntityManager()
                .createQuery(
                        "select id from Roll where item = :item and target.municipality = :code and status = TAKEN_UP",
                        UUID.class)
                .setParameter("item", item)
                .setParameter("code", municipality)
                .getResultStream()
                .findFirst();
    }

    /** The trials of an item, reported last first. */
    List<Trial> ofItem(UUID item, @Nullable Place after, int limit) {
        Map<String, Object> values = new HashMap<>(Map.of("item", item));
        String where = "t.item = :item";
        if (after != null) {
            where += " and t.id < :id";
            values.put("id", after.id());
        }
        return query("from Trial t where " + where + " order by t.id desc", values, limit);
    }

    /** Trials of items that the caller sees. */
    List<Trial> seen(TrialQuestion question, LocalDate today, Sight sight, @Nullable Place after, int limit) {
        Map<String, Object> values = new HashMap<>(SeenItems.parameters(sight));
        StringBuilder where = new StringBuilder(OF_SEEN_ITEM);
        if (!question.municipality().isEmpty()) {
            where.append(" and t.municipality in :codes");
            values.put("codes", question.municipality());
        }
        if (!question.status().isEmpty()) {
            where.append(" and t.status in :wanted");
            values.put("wanted", question.status());
        }
        if (question.waitingForResult()) {
            where.append(" and t.status = RUNNING and t.resultDue <= :today");
            values.put("today", today);
        }
        boolean newest = question.sort() == TrialSort.NEWEST;
        if (after != null) {
            where.append(newest ? " and t.id < :id" : " and (t.resultDue, t.id) > (:due, :id)");
            values.put("id", after.id());
            if (!newest && after.due() != null) {
                values.put("due", after.due());
            }
        }
        String order = newest ? " order by t.id desc" : " order by t.resultDue, t.id";
        return query("from Trial t where " + where + order, values, limit);
    }

    /** The trials of several items, oldest first, whoever may see them. */
    List<Trial> ofItems(Collection<UUID> items, int limit) {
        return items.isEmpty()
                ? List.of()
                : query("from Trial t where t.item in :items order by t.id", Map.of("items", items), limit);
    }

    /** The trials of a municipality, reported last first, whoever may see them. */
    List<Trial> ofMunicipality(String code, Collection<TrialStatus> status, int limit) {
        return query(
                "from Trial t where t.municipality = :code and t.status in :status order by t.id desc",
                Map.of("code", code, "status", status),
                limit);
    }

    /** Unfinished, and no result was expected by a day; reported last first. */
    Counted<Trial> underWay(String code, LocalDate day, Sight sight, int limit) {
        return counted(
                "t.status in (CONSIDERING, RUNNING) and not (t.status = RUNNING and t.resultDue <= :day)",
                "t.id desc",
                code,
                day,
                sight,
                limit);
    }

    /** Running, and a result was expected by a day; the longest due first. */
    Counted<Trial> resultDueBy(String code, LocalDate day, Sight sight, int limit) {
        return counted("t.status = RUNNING and t.resultDue <= :day", "t.resultDue, t.id", code, day, sight, limit);
    }

    private Counted<Trial> counted(String condition, String order, String code, LocalDate day, Sight sight, int limit) {
        TypedQuery<Tuple> query = getEntityManager()
                .createQuery(
                        "select t" + Counted.ALL + "from Trial t where t.municipality = :code and " + condition
                                + " and " + OF_SEEN_ITEM + " order by " + order,
                        Tuple.class);
        SeenItems.parameters(sight).forEach(query::setParameter);
        query.setParameter("code", code).setParameter("day", day);
        return Counted.of(query, Trial.class, limit);
    }

    /** The trial of each item that was finished last, of those that began; whoever may see it. */
    Map<UUID, Trial> lastFinished(Collection<UUID> items) {
        return items.isEmpty()
                ? Map.of()
                : query("""
                        select t from Trial t where t.id in (
                            select placed.id from (
                                select f.id as id,
                                       row_number() over (partition by f.item order by f.endedOn desc, f.id desc) as place
                                from Trial f where f.item in :items and f.outcome is not null) placed
                            where placed.place = 1)""", Map.of("items", items), items.size()).stream()
                        .collect(Collectors.toMap(trial -> trial.item, trial -> trial));
    }

    /** How many trials of each item stand where: item, status, number. */
    List<Object[]> counts(Collection<UUID> items) {
        return items.isEmpty()
                ? List.of()
                : getEntityManager()
                        .createQuery(
                                "select item, status, count(*) from Trial where " + AnyOf.ids("item", "items")
                                        + " group by item, status",
                                Object[].class)
                        .setParameter("items", items.toArray(UUID[]::new))
                        .getResultList();
    }

    private List<Trial> query(String text, Map<String, Object> values, int limit) {
        TypedQuery<Trial> query = getEntityManager().createQuery(text, Trial.class);
        values.forEach(query::setParameter);
        return query.setMaxResults(limit).getResultList();
    }
}
