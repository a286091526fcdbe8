package dk.videnrul.search;

import dk.videnrul.platform.installation.Installation;
import dk.videnrul.search.engine.HouseWords;
import dk.videnrul.search.engine.SearchEngine;
import dk.videnrul.search.engine.lucene.LuceneSearchEngine;
import dk.videnrul.search.engine.opensearch.ClusterSettings;
import dk.videnrul.search.engine.opensearch.OpenSearchEngine;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The one index that this node asks and feeds. */
@ApplicationScoped
class SearchIndex {
    /** Far longer than it takes to read and send some items, so that nobody's work is taken for forsaken. */
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    @Produces
    @Singleton
    SearchEngine engine(Installation installation, SearchSettings settings, HouseWords house) {
        return new AskedIndex(
                switch (settings.engine()) {
                    case LUCENE ->
                        new LuceneSearchEngine(installation.data().directory().resolve("search"), house);
                    case OPENSEARCH -> new OpenSearchEngine(cluster(settings.opensearch()), house);
                });
    }

    private static ClusterSettings cluster(SearchSettings.OpenSearch given) {
        return new ClusterSettings(
                given.urls().orElse(List.of()), login(given), given.prefix(), given.shards(), PATIENCE);
    }

    private static @Nullable String login(SearchSettings.OpenSearch given) {
        return given.user()
                .map(user -> user + ":" + given.password().orElse(""))
                .orElse(null);
    }

    /** Writes what is still in memory: the next start need not read it again. */
    void close(@Observes ShutdownEvent stop, SearchEngine engine, IndexFeed feed) {
        feed.stop();
        engine.close();
    }
}
