package dk.videnrul.search.engine.opensearch;

import com.fasterxml.jackson.databind.JsonNode;
import dk.videnrul.search.engine.IndexVersion;
import dk.videnrul.search.engine.Position;
import dk.videnrul.search.engine.RebuildElsewhereException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The indexes in the cluster: one in use, known by an alias, and perhaps the next in the making. Making the next is claimed
 * by creating it, which the cluster lets one node do; who shows no progress for a while loses the claim.
 */
final class Indexes {

    /** The number of writes to an index in the making, when it was last seen to grow. */
    private record Sighting(String index, long writes, long nanoTime) {}

    private static final Duration FOR_COPIES = Duration.ofSeconds(20);

    private final Cluster cluster;
    private final IndexNames names;
    private final ClusterSettings settings;
    private @Nullable Sighting seen;

    Indexes(Cluster cluster, ClusterSettings settings) {
        this.cluster = cluster;
        this.settings = settings;
        this.names = new IndexNames(settings.prefix());
    }

    String inUse() {
        return names.inUse();
    }

    /** Empty if there is no index in use. */
    Optional<Standing> standing() {
        try {
            JsonNode kept = cluster.get("/" + names.inUse() + "/_doc/" + IndexMapping.POSITION);
            JsonNode source = kept.path("_source");
            return Optional.of(new Standing(
                    kept.path("_index").asText(),
                    source.path(IndexMapping.ANALYSIS).asInt(),
                    new Position(source.path(IndexMapping.POSITION).asText())));
        } catch (ClusterRefusal refusal) {
            if (refusal.isNotFound()) {
                return Optional.empty();
            }
            throw refusal;
        }
    }

    /** What was written until now belongs to this position. */
    void reach(String index, Position position) {
        cluster.put(
                "/" + IndexNames.writing(index) + "/_doc/" + IndexMapping.POSITION + "?require_alias=true",
                Map.of(IndexMapping.POSITION, position.value(), IndexMapping.ANALYSIS, IndexVersion.ANALYSIS));
    }

    void refresh(String index) {
        cluster.post("/" + index + "/_refresh", Map.of());
    }

    void delete(String index) {
        cluster.delete("/" + index + "?ignore_unavailable=true");
    }

    /**
     * Creates the index after the one in use.
     *
     * @throws RebuildElsewhereException if another node is making it
     */
    synchronized String create() {
        TreeMap<Integer, Boolean> there = numbers();
        int current = there.entrySet().stream()
                .filter(Map.Entry::getValue)
                .mapToInt(Map.Entry::getKey)
                .findFirst()
                .orElse(0);
        String next = names.numbered(current + 1);
        if (there.containsKey(current + 1)) {
            requireForsaken(next);
            delete(next);
        }
        // Left behind by nodes that died.
        there.forEach((number, inUse) -> {
            if (number != current && number != current + 1) {
                delete(names.numbered(number));
            }
        });
        try {
            cluster.put("/" + next, IndexMapping.of(settings, IndexNames.writing(next)));
        } catch (ClusterRefusal refusal) {
            throw refusal.isThereAlready()
                    ? new RebuildElsewhereException("another node has just begun to make " + next)
                    : refusal;
        }
        return next;
    }

    private void requireForsaken(String index) {
        long writes = cluster.get("/" + index + "/_stats/indexing")
                .path("_all")
                .path("total")
                .path("indexing")
                .path("index_total")
                .asLong();
        long now = System.nanoTime();
        Sighting before = seen;
        if (before == null || !before.index().equals(index) || before.writes() != writes) {
            seen = new Sighting(index, writes, now);
            throw new RebuildElsewhereException("another node is making " + index);
        }
        if (Duration.ofNanos(now - before.nanoTime()).compareTo(settings.patience()) < 0) {
            throw new RebuildElsewhereException("another node is perhaps making " + index);
        }
        seen = null;
    }

    /** A copy on another node, so that the index outlives the node it was written on; a cluster may be too busy for it. */
    void awaitCopies(String index) {
        try {
            cluster.get("/_cluster/health/" + index + "?wait_for_status=green&timeout=" + FOR_COPIES.toSeconds() + "s");
        } catch (ClusterRefusal refusal) {
            if (!refusal.isTimeUp()) {
                throw refusal;
            }
        }
    }

    /** Puts an index in the place of the one in use, in one step. */
    void use(String index) {
        var actions = new ArrayList<Map<String, Object>>();
        numbers().forEach((number, inUse) -> {
            if (inUse) {
                actions.add(Map.of("remove_index", Map.of("index", names.numbered(number))));
            }
        });
        actions.add(Map.of("add", Map.of("index", index, "alias", names.inUse())));
        cluster.post("/_aliases", Map.of("actions", List.copyOf(actions)));
    }

    /** Of all indexes, and whether it is the one in use. */
    private TreeMap<Integer, Boolean> numbers() {
        var numbers = new TreeMap<Integer, Boolean>();
        cluster.get("/" + names.all() + "/_alias")
                .properties()
                .forEach(index -> numbers.put(
                        names.number(index.getKey()),
                        index.getValue().path("aliases").has(names.inUse())));
        return numbers;
    }
}
