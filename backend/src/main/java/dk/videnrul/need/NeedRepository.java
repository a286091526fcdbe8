package dk.videnrul.need;

import dk.videnrul.platform.page.AnyOf;
import dk.videnrul.platform.page.Cursor;
import dk.videnrul.platform.text.LikePattern;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class NeedRepository implements PanacheRepositoryBase<Need, UUID> {
    private static final String FROM = "from Need asked where ";
    private static final String NEWEST_FIRST = " order by createdAt desc, id desc";

    /** Put to the group, or nobody has answered it and it has one of the group's topics. */
    private static final String MISSING_IN_GROUP = """
            status = OPEN and (themeGroup = :group
              or (%s and not exists (select 1 from NeedAnswer answer where answer.need = asked.id and answer.toldAt is not null)))""".formatted(AnyOf.shared("asked.topics", "topics"));

    /** Nobody else changes it, or what answers it, until the transaction ends. */
    Optional<Need> held(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    List<Need> withIds(Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : list("id in ?1", ids);
    }

    /** Open ones in the order of their ids. */
    List<Need> openAfter(UUID id, int limit) {
        return find("status = OPEN and id > ?1 order by id", id).page(0, limit).list();
    }

    /** Newest first, after the place that the cursor names. */
    List<Need> matching(NeedFilter filter, @Nullable Cursor after, int limit) {
        Map<String, Object> values = new HashMap<>();
        return page(where(filter, values), values, after, limit);
    }

    long count(NeedFilter filter) {
        Map<String, Object> values = new HashMap<>();
        return count(FROM + where(filter, values), values);
    }

    /** @param words in lower case */
    Map<String, Long> mentioning(Collection<String> words) {
        if (words.isEmpty()) {
            return Map.of();
        }
        return getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery("""
                                select said.words, count(*) as asked
                                from unnest(cast(:words as text[]), cast(:patterns as text[])) as said (words, pattern)
                                join need on need.search_text like said.pattern escape '!'
                                group by said.words""", Tuple.class)
                .setParameter("words", words.toArray(String[]::new))
                .setParameter(
                        "patterns", words.stream().map(LikePattern::containing).toArray(String[]::new))
                .getResultStream()
                .collect(Collectors.toMap(row -> row.get("words", String.class), row -> row.get("asked", Long.class)));
    }

    /** Where knowledge is missing in a group, newest first. */
    List<Need> missingIn(UUID group, List<String> topics, @Nullable Cursor after, int limit) {
        return page(MISSING_IN_GROUP, missing(group, topics), after, limit);
    }

    long countMissingIn(UUID group, List<String> topics) {
        return count(FROM + MISSING_IN_GROUP, missing(group, topics));
    }

    private static Map<String, Object> missing(UUID group, List<String> topics) {
        return new HashMap<>(Map.of("group", group, "topics", topics.toArray(String[]::new)));
    }

    private List<Need> page(String where, Map<String, Object> values, @Nullable Cursor after, int limit) {
        String from = "";
        if (after != null) {
            from = " and (createdAt, id) < (:createdAt, :id)";
            values.put("createdAt", after.key(0, Instant::parse));
            values.put("id", after.id(1));
        }
        return find(FROM + where + from + NEWEST_FIRST, values).page(0, limit).list();
    }

    private static String where(NeedFilter filter, Map<String, Object> values) {
        List<String> conditions = new ArrayList<>(List.of("1 = 1"));
        if (!filter.status().isEmpty()) {
            conditions.add("status in :status");
            values.put("status", filter.status());
        }
        if (!filter.topics().isEmpty()) {
            conditions.add(AnyOf.shared("asked.topics", "topics"));
            values.put("topics", filter.topics().toArray(String[]::new));
        }
        if (!filter.focusAreas().isEmpty()) {
            conditions.add(AnyOf.shared("asked.focusAreas", "focusAreas"));
            values.put("focusAreas", filter.focusAreas().toArray(String[]::new));
        }
        if (!filter.themeGroups().isEmpty()) {
            conditions.add("themeGroup in (select g.id from ThemeGroup g where g.slug in :groups and not g.proposal)");
            values.put("groups", filter.themeGroups());
        }
        if (!filter.municipalities().isEmpty()) {
            conditions.add("municipality in :municipalities");
            values.put("municipalities", filter.municipalities());
        }
        if (filter.writer() != null) {
            conditions.add("asker.createdBy = :writer");
            values.put("writer", filter.writer());
        }
        if (filter.q() != null && !filter.q().isBlank()) {
            conditions.add("searchText like :q escape '!'");
            values.put("q", LikePattern.containing(filter.q().strip()));
        }
        return String.join(" and ", conditions);
    }
}
