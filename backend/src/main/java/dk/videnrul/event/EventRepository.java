package dk.videnrul.event;

import dk.videnrul.identity.Sight;
import dk.videnrul.identity.Visibility;
import dk.videnrul.platform.page.Counted;
import dk.videnrul.platform.page.Cursor;
import dk.videnrul.platform.text.LikePattern;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import jakarta.persistence.TypedQuery;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class EventRepository implements PanacheRepositoryBase<Event, UUID> {
    /** The longest event; it bounds how far back a list must look for those that have not ended yet. */
    static final Duration LONGEST = Duration.ofDays(31);

    /** What a caller may see, the same for one event, for many, and for feeds. */
    private static final String SEEN = """
            (:everything = true
              or e.visibility = PUBLIC
              or (e.visibility = MEMBERS and :members = true)
              or (e.visibility = GROUP and exists (select 1 from e.themeGroups g where g in :groups)))""";

    Optional<Event> seen(String publicId, Sight sight) {
        return query("from Event e where e.publicId = :publicId and " + SEEN, with(sight, Map.of("publicId", publicId)))
                .getResultStream()
                .findFirst();
    }

    Optional<Event> seen(UUID id, Sight sight) {
        return query("from Event e where e.id = :id and " + SEEN, with(sight, Map.of("id", id)))
                .getResultStream()
                .findFirst();
    }

    List<Event> seen(Collection<UUID> ids, Sight sight) {
        return query("from Event e where e.id in :ids and " + SEEN, with(sight, Map.of("ids", ids)))
                .getResultList();
    }

    /** In order of time, after a place. */
    List<Event> matching(EventFilter filter, Sight sight, @Nullable Cursor after, int limit) {
        Map<String, Object> values = new HashMap<>();
        List<String> conditions = conditions(filter, values);
        if (after != null) {
            conditions.add("(e.startsAt, e.id) > (:startsAt, :id)");
            values.put("startsAt", after.key(0, Instant::parse));
            values.put("id", after.id(1));
        }
        conditions.add(SEEN);
        return query(
                        "from Event e where " + String.join(" and ", conditions) + " order by e.startsAt, e.id",
                        with(sight, values))
                .setMaxResults(limit)
                .getResultList();
    }

    /** Planned ones that begin between two moments: of the network, of these groups, and in these municipalities. */
    Counted<Event> coming(
            Collection<UUID> groups,
            Collection<String> municipalities,
            Instant from,
            Instant to,
            Sight sight,
            int limit) {
        TypedQuery<Tuple> query = getEntityManager()
                .createQuery(
                        "select e" + Counted.ALL + "from Event e where e.startsAt >= :from and e.startsAt < :to"
                                + " and e.status = PLANNED and (e.network = true or e.municipality in :municipalities"
                                + " or exists (select 1 from e.themeGroups mine where mine in :ours)) and " + SEEN
                                + " order by e.startsAt, e.id",
                        Tuple.class);
        with(sight, Map.of("from", from, "to", to, "municipalities", municipalities, "ours", groups))
                .forEach(query::setParameter);
        return Counted.of(query, Event.class, limit);
    }

    /** Of a group or body, those that more people see. */
    List<Event> widerThan(Visibility visibility, UUID owner) {
        List<Visibility> wider = Arrays.stream(Visibility.values())
                .filter(other -> other.compareTo(visibility) < 0)
                .toList();
        return query(
                        "from Event e where e.visibility in :wider and exists (select 1 from e.themeGroups g where g = :owner)",
                        Map.of("wider", wider, "owner", owner))
                .getResultList();
    }

    /** Wherever somebody stands as a contact. */
    void removeContact(String email) {
        getEntityManager().createNativeQuery("""
                        update event set contacts = (
                            select coalesce(jsonb_agg(contact order by place), '[]')
                            from jsonb_array_elements(contacts) with ordinality as listed (contact, place)
                            where lower(contact ->> 'email') is distinct from lower(:email))
                        where exists (
                            select 1 from jsonb_array_elements(contacts) as contact
                            where lower(contact ->> 'email') = lower(:email))""").setParameter("email", email).executeUpdate();
    }

    private static List<String> conditions(EventFilter filter, Map<String, Object> values) {
        List<String> conditions = new ArrayList<>();
        if (filter.from() != null) {
            conditions.add("e.endsAt > :from and e.startsAt > :earliest");
            values.put("from", filter.from());
            values.put("earliest", filter.from().minus(LONGEST));
        }
        if (filter.to() != null) {
            conditions.add("e.startsAt < :to");
            values.put("to", filter.to());
        }
        if (!filter.themeGroups().isEmpty()) {
            conditions.add(
                    "exists (select 1 from e.themeGroups g join ThemeGroup t on t.id = g where t.slug in :slugs)");
            values.put("slugs", filter.themeGroups());
        }
        if (filter.bodies() != null) {
            conditions.add("exists (select 1 from e.themeGroups g where g in :bodies)");
            values.put("bodies", filter.bodies());
        }
        if (!filter.municipalities().isEmpty()) {
            conditions.add("e.municipality in :municipalities");
            values.put("municipalities", filter.municipalities());
        }
        if (!filter.status().isEmpty()) {
            conditions.add("e.status in :status");
            values.put("status", filter.status());
        }
        if (filter.mine() != null) {
            conditions.add("(e.network or exists (select 1 from e.themeGroups g where g in :myGroups)"
                    + " or exists (select 1 from Registration r where r.event = e.id and r.person = :me))");
            values.put("myGroups", filter.mine().themeGroups());
            values.put(
                    "me",
                    filter.mine().person() == null
                            ? new UUID(0, 0)
                            : filter.mine().person());
        }
        if (filter.q() != null && !filter.q().isBlank()) {
            conditions.add("(lower(e.title) like :q escape '!' or lower(e.description) like :q escape '!'"
                    + " or lower(e.place) like :q escape '!')");
            values.put("q", LikePattern.containing(filter.q().strip()));
        }
        return conditions;
    }

    private TypedQuery<Event> query(String text, Map<String, Object> values) {
        TypedQuery<Event> query = getEntityManager().createQuery(text, Event.class);
        values.forEach(query::setParameter);
        return query;
    }

    private static Map<String, Object> with(Sight sight, Map<String, Object> others) {
        Map<String, Object> values = new HashMap<>(others);
        values.put("everything", sight.everything());
        values.put("members", sight.members());
        values.put("groups", (Collection<UUID>) sight.themeGroups());
        return values;
    }
}
