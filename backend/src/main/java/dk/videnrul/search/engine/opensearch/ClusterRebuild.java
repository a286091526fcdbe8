package dk.videnrul.search.engine.opensearch;

import dk.videnrul.search.engine.Change;
import dk.videnrul.search.engine.IndexInTheMaking;
import dk.videnrul.search.engine.Position;
import dk.videnrul.search.engine.SearchDocument;
import java.util.List;

/** Fills an index of the cluster that nobody searches yet. */
final class ClusterRebuild extends IndexInTheMaking {

    private final OpenSearchEngine engine;
    private final String index;
    private final Bulk bulk;

    ClusterRebuild(OpenSearchEngine engine, String index, Bulk bulk) {
        this.engine = engine;
        this.index = index;
        this.bulk = bulk;
    }

    String index() {
        return index;
    }

    @Override
    public void add(List<SearchDocument> items) {
        put(items);
    }

    @Override
    protected void write(List<? extends Change> changes) {
        bulk.write(index, changes);
    }

    @Override
    public void finish(Position position) {
        engine.finish(this, position);
    }

    @Override
    public void abandon() {
        engine.abandon(this);
    }
}
