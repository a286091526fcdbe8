package dk.videnrul.search.engine.opensearch;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where the cluster is and what is made there.
 *
 * @param urls of one or more nodes; whichever answers is used
 * @param login {@code user:password}, if the cluster asks for it
 * @param prefix of the names of all indexes, so that a cluster may be shared
 * @param shards of an index that is made
 * @param patience how long an index in the making may show no progress before it is taken for forsaken
 */
public record ClusterSettings(List<URI> urls, @Nullable String login, String prefix, int shards, Duration patience) {

    public ClusterSettings {
        urls = List.copyOf(urls);
        if (urls.isEmpty()) {
            throw new IllegalArgumentException("no address of the search cluster is given");
        }
        if (!prefix.matches("[a-z][a-z0-9-]{0,50}")) {
            throw new IllegalArgumentException("not a prefix of index names: " + prefix);
        }
    }
}
