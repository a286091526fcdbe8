package dk.videnrul.search.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Fills a generation that nobody searches yet. */
final class IndexRebuild implements Rebuild {

    private final LuceneSearchEngine engine;
    private final Generation generation;
    private final IndexDocuments documents;
    /** What has changed since the start: a page read from the database before that must not bring the old state back. */
    private final Set<UUID> changed = new HashSet<>();

    private boolean over;

    IndexRebuild(LuceneSearchEngine engine, Generation generation, IndexDocuments documents) {
        this.engine = engine;
        this.generation = generation;
        this.documents = documents;
    }

    Generation generation() {
        return generation;
    }

    @Override
    public void add(List<SearchDocument> items) {
        for (SearchDocument item : items) {
            add(item);
        }
    }

    private synchronized void add(SearchDocument item) {
        if (over) {
            throw new IllegalStateException("this rebuild is over");
        }
        if (!changed.contains(item.id())) {
            try {
                generation.write(List.of(new Change.Put(item)), documents);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    synchronized void apply(List<Change> changes) throws IOException {
        changes.forEach(change -> changed.add(change.id()));
        generation.write(changes, documents);
    }

    synchronized void end() {
        over = true;
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
