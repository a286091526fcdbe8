package dk.videnrul.suggestion;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;

/** Finds the items that may fit a place by indexes, the most promising of them; never more than can be weighed at once. */
@ApplicationScoped
class Candidates {
    static final String BY_TOPICS = """
            select id from knowledge_item
            where status = 'PUBLISHED' and visibility <> 'GROUP' and topics && cast(:topics as text[])
            order by cardinality(array(select unnest(topics) intersect select unnest(cast(:topics as text[])))) desc,
                id desc
            limit :most""";
    static final String BY_PACKAGES = """
            select id from knowledge_item
            where status = 'PUBLISHED' and visibility <> 'GROUP' and packages @> any(cast(:packages as jsonb[]))
            order by id desc
            limit :most""";
    static final String BY_WORDS = """
            select id from knowledge_item
            where status = 'PUBLISHED' and visibility <> 'GROUP'
                and to_tsvector(cast('danish' as regconfig), title || ' ' || summary) @@ cast(:words as tsquery)
            order by id desc
            limit :most""";
    static final String BY_TRIALS = """
            select item from trial
            where municipality = any(cast(:peers as text[])) and status in ('RUNNING', 'ADOPTED', 'ADAPTED', 'STOPPED')
            group by item
            order by count(distinct municipality) desc, item desc
            limit :most""";
    private static final int MOST = 300;

    private final Session database;

    Candidates(Session database) {
        this.database = database;
    }

    Set<UUID> of(SuggestionPlace place) {
        Set<UUID> found = new HashSet<>();
        if (!place.topics.isEmpty()) {
            found.addAll(find(BY_TOPICS, "topics", place.topics.toArray(String[]::new)));
        }
        if (!place.preventionPackages.isEmpty()) {
            String[] packages = place.preventionPackages.stream()
                    .map("[{\"id\": \"%s\"}]"::formatted)
                    .toArray(String[]::new);
            found.addAll(find(BY_PACKAGES, "packages", packages));
        }
        if (!place.words.isEmpty()) {
            String any = place.words.keySet().stream()
                    .map(stem -> "'" + stem.replace("'", "''") + "'")
                    .collect(Collectors.joining(" | "));
            found.addAll(find(BY_WORDS, "words", any));
        }
        if (!place.peers.isEmpty()) {
            found.addAll(find(BY_TRIALS, "peers", place.peers.keySet().toArray(String[]::new)));
        }
        return found;
    }

    private List<UUID> find(String sql, String name, Object value) {
        return database.createNativeQuery(sql, UUID.class)
                .setParameter(name, value)
                .setParameter("most", MOST)
                .getResultList();
    }
}
