package dk.videnrul.search;

import dk.videnrul.platform.installation.Installation;
import dk.videnrul.search.engine.LuceneSearchEngine;
import dk.videnrul.search.engine.SearchEngine;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.nio.file.Path;

/** The one index of this node. */
@ApplicationScoped
class SearchIndex {

    @Produces
    @Singleton
    SearchEngine engine(Installation installation) {
        Path directory = installation.data().directory().resolve("search");
        return new LuceneSearchEngine(directory);
    }

    /** Writes what is still in memory: the next start need not read it again. */
    void close(@Observes ShutdownEvent stop, SearchEngine engine, IndexFeed feed) {
        feed.stop();
        engine.close();
    }
}
