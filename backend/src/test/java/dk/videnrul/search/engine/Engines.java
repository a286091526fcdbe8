package dk.videnrul.search.engine;

import dk.videnrul.search.engine.lucene.LuceneSearchEngine;
import dk.videnrul.search.engine.opensearch.ClusterSettings;
import dk.videnrul.search.engine.opensearch.OpenSearchEngine;
import java.nio.file.Path;
import java.time.Duration;

/** Those that answer the same questions in the same way. */
enum Engines {
    LUCENE {
        @Override
        SearchEngine open(Path folder, HouseWords house) {
            return new LuceneSearchEngine(folder, house);
        }

        @Override
        void forget(Path folder) {}
    },
    OPENSEARCH {
        @Override
        SearchEngine open(Path folder, HouseWords house) {
            return new OpenSearchEngine(settings(folder, 1), house);
        }

        @Override
        void forget(Path folder) {
            SearchCluster.get().delete(prefix(folder) + "-*");
        }
    };

    private static final Duration PATIENCE = Duration.ofMillis(500);

    /** What was made in the folder before is there again. */
    abstract SearchEngine open(Path folder, HouseWords house);

    SearchEngine open(Path folder) {
        return open(folder, HouseWords.NONE);
    }

    abstract void forget(Path folder);

    static ClusterSettings settings(Path folder, int shards) {
        return new ClusterSettings(SearchCluster.get().addresses(), null, prefix(folder), shards, PATIENCE);
    }

    private static String prefix(Path folder) {
        return "test-" + Integer.toHexString(folder.toString().hashCode());
    }
}
