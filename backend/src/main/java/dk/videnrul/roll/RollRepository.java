package dk.videnrul.roll;

import dk.videnrul.identity.Sight;
import dk.videnrul.knowledge.PublishedReading;
import dk.videnrul.knowledge.SeenItems;
import dk.videnrul.platform.page.Counted;
import dk.videnrul.platform.page.Cursor;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Tuple;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class RollRepository implements PanacheRepositoryBase<Roll, UUID> {
    private static final String SHOWN = "from Roll roll join KnowledgeItem item on item.id = roll.item"
            + " where item.status = PUBLISHED and " + SeenItems.condition("item");

    private static final String NEWEST_FIRST = " order by roll.sentAt desc, roll.id desc";

    /** Nobody else changes it until the transaction ends. */
    Optional<Roll> held(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    Optional<Roll> ofItemTo(UUID item, Spot target) {
        return target.themeGroup() != null
                ? find("item = ?1 and target.themeGroup = ?2", item, target.themeGroup())
                        .firstResultOptional()
                : find("item = ?1 and target.municipality = ?2", item, target.municipality())
                        .firstResultOptional();
    }

    /**
     * The latest roll by which an item came to one of these places.
     *
     * @param municipality code of the caller's municipality
     */
    Optional<Roll> latestTo(Collection<UUID> groups, @Nullable String municipality, UUID item) {
        return find(
                        "item = :item and status <> DECLINED and (target.themeGroup in :groups or target.municipality = :municipality)"
                                + " order by sentAt desc, id desc",
                        Map.of(
                                "item",
                                item,
                                "groups",
                                groups,
                                "municipality",
                                municipality == null ? "" : municipality))
                .firstResultOptional();
    }

    boolean isRolledOn(UUID id) {
        return count("via", id) > 0;
    }

    /** All rolls of an item, oldest first, after the place that the cursor names. */
    List<Roll> ofItem(UUID item, @Nullable Cursor after, int limit) {
        Map<String, Object> values = new HashMap<>(Map.of("item", item));
        String where = "item = :item";
        if (after != null) {
            where += " and (sentAt, id) > (:sentAt, :id)";
            values.put("sentAt", after.key(0, Instant::parse));
            values.put("id", after.id(1));
        }
        return find(where + " order by sentAt, id", values).page(0, limit).list();
    }

    /** The rolls of several items, oldest first, whoever may see them. */
    List<Roll> ofItems(Collection<UUID> items, int limit) {
        return items.isEmpty()
                ? List.of()
                : find("item in ?1 order by sentAt, id", items).page(0, limit).list();
    }

    /** What came to a place and is published and seen, newest first. */
    List<Roll> to(Spot spot, Collection<RollStatus> status, Sight sight, @Nullable Cursor after, int limit) {
        Map<String, Object> values = new HashMap<>(Map.of("status", status));
        String where = " and roll.status in :status and "
                + (spot.themeGroup() != null ? "roll.target.themeGroup = :spot" : "roll.target.municipality = :spot");
        values.put("spot", spot.themeGroup() != null ? spot.themeGroup() : String.valueOf(spot.municipality()));
        return shown(where, values, sight, after, limit);
    }

    /** What waits at one of these places, newest first. */
    List<Roll> waitingAt(
            Collection<UUID> groups,
            Collection<String> municipalities,
            Sight sight,
            @Nullable Cursor after,
            int limit) {
        return shown(
                " and roll.status in (SENT, SEEN)"
                        + " and (roll.target.themeGroup in :groups or roll.target.municipality in :municipalities)",
                new HashMap<>(Map.of("groups", groups, "municipalities", municipalities)),
                sight,
                after,
                limit);
    }

    /** What somebody sent, newest first. */
    List<Roll> sentBy(String key, Sight sight, @Nullable Cursor after, int limit) {
        return shown(
                " and roll.id in (select reason.roll from RollReason reason where reason.createdBy = :sender)",
                new HashMap<>(Map.of("sender", key)),
                sight,
                after,
                limit);
    }

    /** Where items were taken up: item, group, municipality. */
    List<Roll> takenUp(Collection<UUID> items) {
        return items.isEmpty() ? List.of() : list("item in ?1 and status = TAKEN_UP", items);
    }

    /** What was sent to a municipality from a moment on and not declined: what waits first, then newest first. */
    Counted<Roll> news(String municipality, Instant from, Sight sight, int limit) {
        return counted(
                " and roll.target.municipality = :code and roll.sentAt >= :moment"
                        + " and roll.status in (SENT, SEEN, TAKEN_UP)"
                        + " order by case when roll.status = TAKEN_UP then 1 else 0 end, roll.sentAt desc, roll.id desc",
                municipality,
                from,
                sight,
                limit);
    }

    /** What was sent to a municipality before a moment and still waits, the longest waiting first. */
    Counted<Roll> unanswered(String municipality, Instant before, Sight sight, int limit) {
        return counted(
                " and roll.target.municipality = :code and roll.sentAt < :moment and roll.status in (SENT, SEEN)"
                        + " order by roll.sentAt, roll.id",
                municipality,
                before,
                sight,
                limit);
    }

    private Counted<Roll> counted(String rest, String municipality, Instant moment, Sight sight, int limit) {
        TypedQuery<Tuple> query =
                getEntityManager().createQuery("select roll" + Counted.ALL + SHOWN + rest, Tuple.class);
        SeenItems.parameters(sight).forEach(query::setParameter);
        query.setParameter("code", municipality).setParameter("moment", moment);
        return Counted.of(query, Roll.class, limit);
    }

    /** What a place took up that belongs elsewhere, is published and seen; taken up last first. */
    List<Roll> takenUpAt(Spot spot, Sight sight, PublishedReading.@Nullable After after, int limit) {
        boolean group = spot.themeGroup() != null;
        String place = group ? "themeGroup" : "municipality";
        Map<String, Object> values = new HashMap<>(SeenItems.parameters(sight));
        values.put("spot", group ? spot.themeGroup() : String.valueOf(spot.municipality()));
        String from = "";
        if (after != null) {
            from = " and (roll.answeredAt, roll.item) < (:at, :item)";
            values.put("at", after.at());
            values.put("item", after.item());
        }
        TypedQuery<Roll> query = getEntityManager()
                .createQuery(
                        "select roll " + SHOWN + " and roll.status = TAKEN_UP and roll.target."
                                + place + " = :spot and (item." + place + " is null or item." + place + " <> :spot)"
                                + from
                                + " order by roll.answeredAt desc, roll.item desc",
                        Roll.class)
                .setMaxResults(limit);
        values.forEach(query::setParameter);
        return query.getResultList();
    }

    private List<Roll> shown(String where, Map<String, Object> values, Sight sight, @Nullable Cursor after, int limit) {
        String from = "";
        if (after != null) {
            from = " and (roll.sentAt, roll.id) < (:sentAt, :id)";
            values.put("sentAt", after.key(0, Instant::parse));
            values.put("id", after.id(1));
        }
        values.putAll(SeenItems.parameters(sight));
        TypedQuery<Roll> query = getEntityManager()
                .createQuery("select roll " + SHOWN + where + from + NEWEST_FIRST, Roll.class)
                .setMaxResults(limit);
        values.forEach(query::setParameter);
        return query.getResultList();
    }
}
