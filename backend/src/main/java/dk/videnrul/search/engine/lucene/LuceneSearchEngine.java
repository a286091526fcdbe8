package dk.videnrul.search.engine.lucene;

import dk.videnrul.search.danish.DanishAnalyzers;
import dk.videnrul.search.engine.Audience;
import dk.videnrul.search.engine.Change;
import dk.videnrul.search.engine.Completion;
import dk.videnrul.search.engine.FoundIds;
import dk.videnrul.search.engine.HouseWords;
import dk.videnrul.search.engine.IndexState;
import dk.videnrul.search.engine.Likeness;
import dk.videnrul.search.engine.Position;
import dk.videnrul.search.engine.Rebuild;
import dk.videnrul.search.engine.SearchEngine;
import dk.videnrul.search.engine.SearchRequest;
import dk.videnrul.search.engine.SearchResult;
import dk.videnrul.search.engine.SearchTooSlowException;
import dk.videnrul.search.engine.Similar;
import dk.videnrul.search.engine.SimilarRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.util.IOUtils;
import org.jspecify.annotations.Nullable;

/** Lucene in the process, in a folder that no other process may use meanwhile. */
public final class LuceneSearchEngine implements SearchEngine {

    private static final Logger LOG = System.getLogger(LuceneSearchEngine.class.getName());
    private static final Duration COMMIT_EVERY = Duration.ofSeconds(5);

    private final DanishAnalyzers danish = new DanishAnalyzers();
    private final FieldAnalyzers analyzer = new FieldAnalyzers(danish);
    private final IndexDocuments documents = new IndexDocuments(danish);
    private final Searching searching;
    private final Completions completions = new Completions(danish);
    private final Likeness likeness = new Likeness(danish);
    private final Duration longest;
    private final Generations generations;
    private final ScheduledExecutorService committer = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("search-commit").factory());

    /** One writer at a time. */
    private final Lock writing = new ReentrantLock();
    /** Readers share it; whoever exchanges the index waits until nobody reads the old one. */
    private final ReadWriteLock use = new ReentrantReadWriteLock();

    private volatile IndexState state;
    private volatile @Nullable Generation current;
    private @Nullable IndexRebuild rebuild;

    /** @throws UncheckedIOException if the folder cannot be used or another process does */
    public LuceneSearchEngine(Path folder) {
        this(folder, HouseWords.NONE);
    }

    /**
     * @param house words that count besides the thesaurus
     * @throws UncheckedIOException if the folder cannot be used or another process does
     */
    public LuceneSearchEngine(Path folder, HouseWords house) {
        this(folder, house, SearchTooSlowException.LONGEST);
    }

    LuceneSearchEngine(Path folder, HouseWords house, Duration longest) {
        this.searching = new Searching(danish, house);
        this.longest = longest;
        try {
            generations = new Generations(folder);
            var opened = OpenedIndex.in(generations, analyzer);
            state = opened.state();
            current = opened.generation();
            generations.deleteAllBut(generations.current().orElse(null));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        long period = COMMIT_EVERY.toMillis();
        var _ = committer.scheduleWithFixedDelay(this::commitInTime, period, period, TimeUnit.MILLISECONDS);
    }

    @Override
    public IndexState state() {
        Generation index = current;
        return state == IndexState.READY && (index == null || !index.isWritable()) ? IndexState.CORRUPT : state;
    }

    @Override
    public SearchResult search(SearchRequest request) {
        return read(index -> searching.answer(request, index), SearchResult.NOTHING);
    }

    @Override
    public FoundIds ids(SearchRequest request) {
        return read(index -> searching.ids(request, index), FoundIds.NOTHING);
    }

    @Override
    public boolean finds(SearchRequest request, UUID item) {
        return read(index -> searching.finds(request, item, index), false);
    }

    @Override
    public List<Similar> similar(SimilarRequest request) {
        return read(index -> likeness.of(request, new ComparedTexts(request, null, index)), List.of());
    }

    @Override
    public boolean isSimilar(SimilarRequest request, UUID item) {
        return read(
                index -> !likeness.of(request, new ComparedTexts(request, item, index))
                        .isEmpty(),
                false);
    }

    @Override
    public List<Completion> complete(String prefix, int limit, Audience audience) {
        return read(index -> completions.of(prefix, limit, audience, index), List.of());
    }

    @Override
    public Map<UUID, Long> versions(@Nullable UUID after, int limit) {
        return read(index -> IndexedVersions.after(after, limit, index.getIndexReader()), Map.of());
    }

    private <T> T read(Generation.Reading<T> reading, T otherwise) {
        use.readLock().lock();
        try {
            Generation index = current;
            return index == null ? otherwise : Deadline.within(longest, () -> index.read(reading));
        } catch (CorruptIndexException e) {
            LOG.log(Level.ERROR, "The search index is corrupt and must be rebuilt", e);
            state = IndexState.CORRUPT;
            return otherwise;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            use.readLock().unlock();
        }
    }

    @Override
    public void apply(List<Change> changes, Position position) {
        write(() -> {
            Generation index = state() == IndexState.READY ? current : null;
            if (index == null && rebuild == null) {
                throw new IllegalStateException("the search index is " + state() + " and must be rebuilt first");
            }
            if (rebuild != null) {
                rebuild.apply(changes);
            }
            if (index != null) {
                index.write(changes, documents);
                // Who reads the position may rely on finding what is before it.
                index.refresh();
                index.reach(position);
            }
        });
    }

    @Override
    public Optional<Position> position() {
        Generation index = state() == IndexState.READY ? current : null;
        return index == null ? Optional.empty() : index.position();
    }

    @Override
    public void flush() {
        write(() -> {
            Generation index = current;
            if (index != null) {
                index.commit();
            }
        });
    }

    private void commitInTime() {
        try {
            flush();
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "The search index cannot be written to disk; trying again", e);
        }
    }

    @Override
    public Rebuild startRebuild() {
        var started = new IndexRebuild[1];
        write(() -> {
            if (rebuild != null) {
                throw new IllegalStateException("a rebuild runs already");
            }
            rebuild = new IndexRebuild(this, Generation.create(generations.next(), analyzer), documents);
            started[0] = rebuild;
        });
        return started[0];
    }

    void finish(IndexRebuild finished, Position position) {
        write(() -> {
            if (rebuild != finished) {
                throw new IllegalStateException("this rebuild is over");
            }
            finished.end();
            Generation index = finished.generation();
            index.reach(position);
            index.commit();
            index.refresh();
            generations.use(index.path());
            Generation old = exchange(index, IndexState.READY);
            rebuild = null;
            IOUtils.close(old);
            generations.deleteAllBut(index.path());
        });
    }

    void abandon(IndexRebuild abandoned) {
        write(() -> {
            if (rebuild == abandoned) {
                rebuild = null;
                abandoned.end();
                abandoned.generation().close();
                IOUtils.rm(abandoned.generation().path());
            }
        });
    }

    private @Nullable Generation exchange(@Nullable Generation index, IndexState newState) {
        use.writeLock().lock();
        try {
            Generation old = current;
            current = index;
            state = newState;
            return old;
        } finally {
            use.writeLock().unlock();
        }
    }

    @Override
    public void close() {
        committer.shutdown();
        write(() -> {
            if (rebuild != null) {
                abandon(rebuild);
            }
            Generation index = exchange(null, IndexState.MISSING);
            if (index != null) {
                index.commit();
            }
            IOUtils.close(index, generations);
        });
        danish.close();
    }

    private interface Writing {
        void run() throws IOException;
    }

    private void write(Writing action) {
        writing.lock();
        try {
            action.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writing.unlock();
        }
    }
}
