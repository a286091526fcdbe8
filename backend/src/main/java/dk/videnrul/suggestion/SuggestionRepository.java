package dk.videnrul.suggestion;

import dk.videnrul.identity.Sight;
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
class SuggestionRepository implements PanacheRepositoryBase<Suggestion, UUID> {
    /** Judged again at every reading: the suggestion may be some seconds older than the item is now. */
    private static final String SHOWN =
            "from Suggestion suggestion join KnowledgeItem item on item.id = suggestion.item"
                    + " where suggestion.place = :place and suggestion.status = :status"
                    + " and item.status = PUBLISHED and item.visibility <> GROUP and " + SeenItems.condition("item");

    private static final String TRIM = """
            delete from suggestion where status = 'OPEN' and id in (
                select id
                from (
                    select id, row_number() over (partition by place order by score desc, id desc) as rank
                    from suggestion
                    where status = 'OPEN' and place = any(cast(:places as uuid[]))) as ranked
                where rank > :most)""";

    /** Nobody else answers it until the transaction ends. */
    Optional<Suggestion> held(UUID id, UUID place) {
        return find("id = ?1 and place = ?2", id, place)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    List<Suggestion> ofItems(Collection<UUID> items) {
        return items.isEmpty() ? List.of() : list("item in ?1", items);
    }

    List<Suggestion> ofItemsAt(UUID place, Collection<UUID> items) {
        return items.isEmpty() ? List.of() : list("place = ?1 and item in ?2", place, items);
    }

    List<Suggestion> openAt(UUID place) {
        return list("place = ?1 and status = OPEN", place);
    }

    /** What stands so at a place and is seen: of what is open the best first, of what was answered the latest. */
    List<Suggestion> shown(UUID place, SuggestionStatus status, Sight sight, @Nullable Cursor after, int limit) {
        Map<String, Object> values = values(place, status, sight);
        boolean open = status == SuggestionStatus.OPEN;
        String first = open ? "suggestion.score" : "suggestion.answeredAt";
        String from = "";
        if (after != null) {
            from = " and (" + first + ", suggestion.id) < (:first, :id)";
            values.put("first", open ? after.key(0, Integer::valueOf) : after.key(0, Instant::parse));
            values.put("id", after.id(1));
        }
        TypedQuery<Suggestion> query = getEntityManager()
                .createQuery(
                        "select suggestion " + SHOWN + from + " order by " + first + " desc, suggestion.id desc",
                        Suggestion.class)
                .setMaxResults(limit);
        values.forEach(query::setParameter);
        return query.getResultList();
    }

    long countShown(UUID place, SuggestionStatus status, Sight sight) {
        TypedQuery<Long> query = getEntityManager().createQuery("select count(*) " + SHOWN, Long.class);
        values(place, status, sight).forEach(query::setParameter);
        return query.getSingleResult();
    }

    /** What is open at a municipality since a moment, is seen and did not roll there, the best first. */
    Counted<Suggestion> fresh(String municipality, Instant from, Sight sight, int limit) {
        TypedQuery<Tuple> query = getEntityManager()
                .createQuery(
                        "select suggestion" + Counted.ALL + SHOWN + " and suggestion.computedAt >= :from"
                                + " and not exists (select 1 from Roll roll"
                                + " where roll.item = item.id and roll.target.municipality = :code)"
                                + " order by suggestion.score desc, suggestion.id desc",
                        Tuple.class);
        values(PlaceIds.ofMunicipality(municipality), SuggestionStatus.OPEN, sight)
                .forEach(query::setParameter);
        query.setParameter("from", from).setParameter("code", municipality);
        return Counted.of(query, Suggestion.class, limit);
    }

    /** Lets go of those that are open beyond the best ones. */
    void trim(Collection<UUID> places, int most) {
        if (!places.isEmpty()) {
            flush();
            getEntityManager()
                    .createNativeQuery(TRIM)
                    .setParameter("places", places.toArray(UUID[]::new))
                    .setParameter("most", most)
                    .executeUpdate();
        }
    }

    private static Map<String, Object> values(UUID place, SuggestionStatus status, Sight sight) {
        Map<String, Object> values = new HashMap<>(SeenItems.parameters(sight));
        values.put("place", place);
        values.put("status", status);
        return values;
    }
}
