package dk.videnrul.need;

import dk.videnrul.identity.Sight;
import dk.videnrul.knowledge.SeenItems;
import dk.videnrul.platform.page.Cursor;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class NeedAnswerRepository implements PanacheRepositoryBase<NeedAnswer, UUID> {
    private static final String SEEN = "from NeedAnswer answer join KnowledgeItem item on item.id = answer.item where "
            + SeenItems.condition("item");

    Optional<NeedAnswer> one(UUID need, UUID id) {
        return find("id = ?1 and need = ?2", id, need).firstResultOptional();
    }

    Optional<NeedAnswer> withItem(UUID need, UUID item) {
        return find("need = ?1 and item = ?2", need, item).firstResultOptional();
    }

    /** The items of a question, whoever may see them. */
    Set<UUID> itemsOf(UUID need) {
        return list("need", need).stream().map(answer -> answer.item).collect(Collectors.toSet());
    }

    /** The questions that an item was named as an answer to, whoever may see it. */
    Set<UUID> needsOf(UUID item) {
        return list("item", item).stream().map(answer -> answer.need).collect(Collectors.toSet());
    }

    Optional<NeedAnswer> accepted(UUID need) {
        return find("need = ?1 and acceptedAt is not null", need).firstResultOptional();
    }

    /** Those whose items the caller sees, oldest first, after the place that the cursor names. */
    List<NeedAnswer> of(UUID need, Sight sight, @Nullable Cursor after, int limit) {
        return page(" and answer.need = :one", need, sight, after, limit);
    }

    /** What an item that the caller sees answers, oldest first. */
    List<NeedAnswer> byItem(UUID item, Sight sight, @Nullable Cursor after, int limit) {
        return page(" and answer.item = :one and answer.toldAt is not null", item, sight, after, limit);
    }

    /** What several items answer, oldest first, whoever may see them. */
    List<AnsweredNeed> byItems(Collection<UUID> items, int limit) {
        return items.isEmpty()
                ? List.of()
                : getEntityManager()
                        .createQuery("""
                                select new dk.videnrul.need.AnsweredNeed(
                                    answer.id, answer.item, need.id, need.question, need.themeGroup, need.municipality,
                                    need.createdAt, answer.note, answer.writer.author, answer.writer.authorName,
                                    answer.toldAt, answer.acceptedAt, answer.demo)
                                from NeedAnswer answer join Need need on need.id = answer.need
                                where answer.item in :items and answer.toldAt is not null and need.status <> WITHDRAWN
                                order by answer.createdAt, answer.id""", AnsweredNeed.class)
                        .setParameter("items", items)
                        .setMaxResults(limit)
                        .getResultList();
    }

    /** Those that wait until their items are published. */
    List<NeedAnswer> waitingFor(Collection<UUID> items) {
        return items.isEmpty() ? List.of() : list("item in ?1 and toldAt is null", items);
    }

    /** How many answers of each question the caller sees. */
    Map<UUID, Integer> counts(Collection<UUID> needs, Sight sight) {
        if (needs.isEmpty()) {
            return Map.of();
        }
        TypedQuery<Object[]> query = getEntityManager()
                .createQuery(
                        "select answer.need, count(*) " + SEEN + " and answer.need in :needs group by answer.need",
                        Object[].class)
                .setParameter("needs", needs);
        SeenItems.parameters(sight).forEach(query::setParameter);
        return query.getResultStream()
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> ((Long) row[1]).intValue()));
    }

    private List<NeedAnswer> page(String where, UUID one, Sight sight, @Nullable Cursor after, int limit) {
        Map<String, Object> values = new HashMap<>(SeenItems.parameters(sight));
        values.put("one", one);
        String from = "";
        if (after != null) {
            from = " and (answer.createdAt, answer.id) > (:createdAt, :id)";
            values.put("createdAt", after.key(0, Instant::parse));
            values.put("id", after.id(1));
        }
        TypedQuery<NeedAnswer> query = getEntityManager()
                .createQuery(
                        "select answer " + SEEN + where + from + " order by answer.createdAt, answer.id",
                        NeedAnswer.class)
                .setMaxResults(limit);
        values.forEach(query::setParameter);
        return query.getResultList();
    }
}
