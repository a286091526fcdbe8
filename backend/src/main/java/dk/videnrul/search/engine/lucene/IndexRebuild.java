package dk.videnrul.search.engine.lucene;

import dk.videnrul.search.engine.Change;
import dk.videnrul.search.engine.IndexInTheMaking;
import dk.videnrul.search.engine.Position;
import dk.videnrul.search.engine.SearchDocument;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** Fills a generation that nobody searches yet. */
final class IndexRebuild extends IndexInTheMaking {

    private final LuceneSearchEngine engine;
    private final Generation generation;
    private final IndexDocuments documents;

    IndexRebuild(LuceneSearchEngine engine, Generation generation, IndexDocuments documents) {
        this.engine = engine;
        this.generation = generation;
        this.documents = documents;
    }

    Generation generation() {
        return generation;
    }

    /** By all processors, since nearly all of the time is spent on words; one by one, so that changes need not wait. */
    @Override
    public void add(List<SearchDocument> items) {
        items.parallelStream().forEach(item -> put(List.of(item)));
    }

    @Override
    protected void write(List<? extends Change> changes) {
        try {
            generation.write(changes, documents);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
