package dk.videnrul.search.engine.opensearch;

import com.fasterxml.jackson.databind.JsonNode;
import dk.videnrul.search.engine.Fields;
import dk.videnrul.search.engine.SearchTooSlowException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Everything that is read of the index in use. */
final class IndexReads {

    private static final String LONGEST = SearchTooSlowException.LONGEST.toMillis() + "ms";

    private static final String PUBLISHED = "published";

    private final Cluster cluster;
    private final String path;
    private final int shards;

    IndexReads(Cluster cluster, String alias, int shards) {
        this.cluster = cluster;
        this.path = "/" + alias;
        this.shards = shards;
    }

    JsonNode search(Map<String, ?> body) {
        return answered(cluster.post(path + "/_search?timeout=" + LONGEST, body));
    }

    /** Rather none than an answer of which a part is missing. */
    private static JsonNode answered(JsonNode answer) {
        if (answer.path("timed_out").asBoolean()) {
            throw new SearchTooSlowException();
        }
        return answer;
    }

    /** @param same searches that name the same are asked of the same copies, whose scores may differ a little */
    JsonNode ranked(String same, Map<String, ?> body) {
        String copies = "q" + Integer.toHexString(same.hashCode());
        return answered(cluster.post(path + "/_search?timeout=" + LONGEST + "&preference=" + copies, body));
    }

    boolean any(Map<String, Object> query) {
        var found = search(Map.of("query", query, "size", 0, "track_total_hits", 1));
        return found.path("hits").path("total").path("value").asLong() > 0;
    }

    JsonNode sources(Set<String> ids, String field) {
        return cluster.post(path + "/_mget?_source_includes=" + field, Map.of("ids", ids));
    }

    /** Read from the lists of terms themselves, so it costs the same however many items have them. */
    TermCounts counts(Map<String, Set<String>> terms) {
        TermCounts sum = new TermCounts(0, Map.of());
        for (int shard = 0; shard < shards; shard++) {
            sum = sum.and(counts(terms, shard));
        }
        return sum;
    }

    /** As if an item had all of the terms: of its terms the cluster tells how many others have them. */
    private TermCounts counts(Map<String, Set<String>> terms, int shard) {
        var item = new HashMap<String, Object>();
        item.put(Fields.STATUS, PUBLISHED);
        terms.forEach((field, all) -> put(item, field, all));
        var fields = new HashSet<>(terms.keySet());
        fields.add(Fields.STATUS);
        JsonNode answer = cluster.post(
                path + "/_termvectors?preference=_shards:" + shard,
                Map.of(
                        "doc", item,
                        "fields", fields,
                        "term_statistics", true,
                        "field_statistics", true,
                        "positions", false,
                        "offsets", false,
                        "payloads", false));
        return TermCounts.read(answer.path("term_vectors"), Fields.STATUS);
    }

    @SuppressWarnings("unchecked")
    private static void put(Map<String, Object> item, String field, Object value) {
        int dot = field.indexOf('.');
        if (dot < 0) {
            item.put(field, value);
        } else {
            ((Map<String, Object>) item.computeIfAbsent(field.substring(0, dot), name -> new HashMap<String, Object>()))
                    .put(field.substring(dot + 1), value);
        }
    }
}
