package dk.videnrul.search;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/** Which engine searches ({@code videnrul.search.*}). */
@ConfigMapping(prefix = "videnrul.search")
interface SearchSettings {

    /** In the process, with an index of its own on every node, or in a cluster that all nodes share. */
    @WithDefault("lucene")
    Engine engine();

    OpenSearch opensearch();

    enum Engine {
        LUCENE,
        OPENSEARCH
    }

    /** Where the cluster is, if it is used. */
    interface OpenSearch {

        /** Of one or more of its nodes. */
        Optional<List<URI>> urls();

        /** Who logs in there, if the cluster asks; with {@link #password()}. */
        Optional<String> user();

        Optional<String> password();

        /** Of the names of all indexes: letters, digits and dashes, so that a cluster may be shared. */
        @WithDefault("videnrul")
        String prefix();

        /** Of an index that is made. With more than one, hits are scored by the word counts of their own shard. */
        @WithDefault("1")
        int shards();
    }
}
