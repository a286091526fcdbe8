package dk.videnrul.notice;

import dk.videnrul.identity.Sight;
import dk.videnrul.knowledge.SeenItems;
import dk.videnrul.platform.page.Cursor;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class InboxRepository implements PanacheRepositoryBase<InboxEntry, UUID> {
    /** Asked anew each time: what somebody could see when it was told they may not see any more. */
    private static final String SHOWN = """
            from InboxEntry entry
            join Happening happening on happening.id = entry.happening
            left join KnowledgeItem item on item.id = happening.item
            left join Comment comment on comment.id = happening.comment
            left join Need need on need.id = happening.need
            where entry.person = :person
              and (happening.comment is null or comment.status = VISIBLE)
              and (happening.need is null
                   or (:members = true and need.status <> WITHDRAWN
                       and (happening.item is null or exists (
                           select 1 from NeedAnswer answer
                           where answer.need = happening.need and answer.item = happening.item))))
              and (happening.item is null
                   or (((happening.kind = ITEM_ARCHIVED and item.status = ARCHIVED)
                        or (happening.kind <> ITEM_ARCHIVED and item.status = PUBLISHED))
                       and\s""" + SeenItems.condition("item") + "))";

    private static final String SELECT =
            "select entry, happening, item.publicId, item.title, item.archiving.supersededBy, need.question ";

    private static final String UNREAD = " and entry.readAt is null";

    /** Newest first. */
    List<Told> of(UUID person, Sight sight, boolean unread, @Nullable Cursor after, int limit) {
        Map<String, Object> more = new HashMap<>();
        String from = "";
        if (after != null) {
            from = " and entry.number < :number";
            more.put("number", after.key(0, Long::valueOf));
        }
        return query(
                        SELECT + SHOWN + (unread ? UNREAD : "") + from + " order by entry.number desc",
                        person,
                        sight,
                        more,
                        Told.class)
                .setMaxResults(limit)
                .getResultList();
    }

    long unread(UUID person, Sight sight) {
        return query("select count(entry) " + SHOWN + UNREAD, person, sight, Map.of(), Long.class)
                .getSingleResult();
    }

    Optional<Told> one(UUID id, UUID person, Sight sight) {
        return query(SELECT + SHOWN + " and entry.id = :id", person, sight, Map.of("id", id), Told.class)
                .getResultStream()
                .findFirst();
    }

    Optional<Told> about(UUID happening, UUID person, Sight sight) {
        return query(
                        SELECT + SHOWN + " and entry.happening = :happening",
                        person,
                        sight,
                        Map.of("happening", happening),
                        Told.class)
                .getResultStream()
                .findFirst();
    }

    /** What has not been read, with a number in between, oldest first. */
    List<Told> unreadBetween(UUID person, Sight sight, long after, long last, int limit) {
        return query(
                        SELECT + SHOWN + UNREAD
                                + " and entry.number > :after and entry.number <= :last order by entry.number",
                        person,
                        sight,
                        Map.of("after", after, "last", last),
                        Told.class)
                .setMaxResults(limit)
                .getResultList();
    }

    /** The number of the latest entry; 0 where there is none. */
    long lastOf(UUID person) {
        return getEntityManager()
                .createQuery("select coalesce(max(number), 0) from InboxEntry where person = :person", Long.class)
                .setParameter("person", person)
                .getSingleResult();
    }

    void read(UUID person, long upTo, Instant now) {
        update(
                "update versioned InboxEntry set readAt = :now where person = :person and readAt is null and number <= :upTo",
                Map.of("now", now, "person", person, "upTo", upTo));
    }

    /** Puts it into the inboxes of several people; who has it already gets the further reasons. */
    void tell(UUID happening, Map<UUID, Set<Why>> people) {
        if (people.isEmpty()) {
            return;
        }
        List<Map.Entry<UUID, Set<Why>>> told = List.copyOf(people.entrySet());
        getEntityManager()
                .createNativeQuery("""
                        insert into inbox_entry (id, version, person, happening, why)
                        select gen_random_uuid(), 0, told.person, :happening, string_to_array(told.why, E'\\n')
                        from unnest(cast(:people as uuid[]), cast(:why as text[])) as told (person, why)
                        join person on person.id = told.person
                        on conflict (person, happening) do update
                        set version = inbox_entry.version + 1,
                            why = array(select distinct unnest(inbox_entry.why || excluded.why))""")
                .setParameter("happening", happening)
                .setParameter("people", told.stream().map(Map.Entry::getKey).toArray(UUID[]::new))
                .setParameter(
                        "why",
                        told.stream()
                                .map(one -> one.getValue().stream()
                                        .map(Why::toString)
                                        .collect(Collectors.joining("\n")))
                                .toArray(String[]::new))
                .executeUpdate();
    }

    private <T> TypedQuery<T> query(String hql, UUID person, Sight sight, Map<String, Object> more, Class<T> type) {
        TypedQuery<T> query = getEntityManager().createQuery(hql, type).setParameter("person", person);
        SeenItems.parameters(sight).forEach(query::setParameter);
        more.forEach(query::setParameter);
        return query;
    }
}
