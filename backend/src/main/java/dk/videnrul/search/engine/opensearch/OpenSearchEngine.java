package dk.videnrul.search.engine.opensearch;

import com.fasterxml.jackson.databind.JsonNode;
import dk.videnrul.search.danish.DanishAnalyzers;
import dk.videnrul.search.engine.Audience;
import dk.videnrul.search.engine.Change;
import dk.videnrul.search.engine.Completion;
import dk.videnrul.search.engine.Fields;
import dk.videnrul.search.engine.FoundIds;
import dk.videnrul.search.engine.HouseWords;
import dk.videnrul.search.engine.IndexAwayException;
import dk.videnrul.search.engine.IndexState;
import dk.videnrul.search.engine.Likeness;
import dk.videnrul.search.engine.Position;
import dk.videnrul.search.engine.Rebuild;
import dk.videnrul.search.engine.RebuildElsewhereException;
import dk.videnrul.search.engine.SearchEngine;
import dk.videnrul.search.engine.SearchRequest;
import dk.videnrul.search.engine.SearchResult;
import dk.videnrul.search.engine.Similar;
import dk.videnrul.search.engine.SimilarRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/** A cluster that several nodes of the service search and feed. Reading throws {@link IndexAwayException} if it is away. */
public final class OpenSearchEngine implements SearchEngine {

    private static final Logger LOG = System.getLogger(OpenSearchEngine.class.getName());
    private static final int MOST_VERSIONS = 10_000;

    private final DanishAnalyzers danish = new DanishAnalyzers();
    private final Cluster cluster;
    private final Indexes indexes;
    private final IndexReads index;
    private final Bulk bulk;
    private final ClusterSearching searching;
    private final ClusterCompletions completions = new ClusterCompletions(danish);
    private final Likeness likeness = new Likeness(danish);

    /** One writer at a time in this node. */
    private final Lock writing = new ReentrantLock();

    /**
     * What the index in use said when its position was last asked for. Changes go to that index and no other: a newer one,
     * made elsewhere meanwhile, may lack what came before them.
     */
    private volatile @Nullable Standing known;

    private @Nullable ClusterRebuild rebuild;
    private volatile boolean closed;

    /**
     * Does not ask the cluster yet: it may come later than the service.
     *
     * @param house words that count besides the thesaurus
     */
    public OpenSearchEngine(ClusterSettings settings, HouseWords house) {
        searching = new ClusterSearching(danish, house);
        cluster = new Cluster(settings);
        indexes = new Indexes(cluster, settings);
        index = new IndexReads(cluster, indexes.inUse(), settings.shards());
        bulk = new Bulk(cluster, new ItemSource(danish));
    }

    @Override
    public IndexState state() {
        try {
            return standing().map(Standing::state).orElse(IndexState.MISSING);
        } catch (IndexAwayException away) {
            return IndexState.AWAY;
        }
    }

    /** @throws IndexAwayException if it cannot be said */
    @Override
    public Optional<Position> position() {
        return standing()
                .filter(standing -> standing.state() == IndexState.READY)
                .map(Standing::position);
    }

    private Optional<Standing> standing() {
        Optional<Standing> standing = closed ? Optional.empty() : indexes.standing();
        known = standing.orElse(null);
        return standing;
    }

    @Override
    public SearchResult search(SearchRequest request) {
        return read(() -> searching.answer(request, index), SearchResult.NOTHING);
    }

    @Override
    public FoundIds ids(SearchRequest request) {
        return read(() -> searching.ids(request, index), FoundIds.NOTHING);
    }

    @Override
    public boolean finds(SearchRequest request, UUID item) {
        return read(() -> searching.finds(request, item, index), false);
    }

    @Override
    public List<Similar> similar(SimilarRequest request) {
        return read(() -> likeness.of(request, new ClusterTexts(request, null, index)), List.of());
    }

    @Override
    public boolean isSimilar(SimilarRequest request, UUID item) {
        return read(
                () -> !likeness.of(request, new ClusterTexts(request, item, index))
                        .isEmpty(),
                false);
    }

    @Override
    public List<Completion> complete(String prefix, int limit, Audience audience) {
        return read(() -> completions.of(prefix, limit, audience, index), List.of());
    }

    @Override
    public Map<UUID, Long> versions(@Nullable UUID after, int limit) {
        return read(() -> versionsAfter(after, limit), Map.of());
    }

    private Map<UUID, Long> versionsAfter(@Nullable UUID after, int limit) {
        var page = new HashMap<String, Object>();
        page.put("query", Map.of("exists", Map.of("field", Fields.ID)));
        page.put("sort", List.of(Map.of(Fields.ID, "asc")));
        page.put("size", Math.min(limit, MOST_VERSIONS));
        page.put("track_total_hits", false);
        page.put("_source", false);
        page.put("docvalue_fields", List.of(Fields.VERSION));
        if (after != null) {
            page.put("search_after", List.of(after.toString()));
        }
        var versions = new LinkedHashMap<UUID, Long>();
        for (JsonNode hit : index.search(page).path("hits").path("hits")) {
            versions.put(
                    UUID.fromString(hit.path("_id").asText()),
                    hit.path("fields").path(Fields.VERSION).path(0).asLong());
        }
        return versions;
    }

    private interface Reading<T> {
        T now() throws IOException;
    }

    private <T> T read(Reading<T> reading, T otherwise) {
        try {
            return closed ? otherwise : reading.now();
        } catch (ClusterRefusal refusal) {
            if (refusal.isNotFound()) {
                return otherwise;
            }
            throw refusal;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void apply(List<Change> changes, Position position) {
        write(() -> {
            Standing current = known != null ? known : standing().orElse(null);
            Standing ready = current != null && current.state() == IndexState.READY ? current : null;
            if (ready == null && rebuild == null) {
                throw new IllegalStateException("the search index is " + state() + " and must be rebuilt first");
            }
            if (rebuild != null) {
                rebuild.apply(changes);
            }
            if (ready != null) {
                applyTo(ready, changes, position);
            }
        });
    }

    private void applyTo(Standing current, List<Change> changes, Position position) {
        try {
            bulk.write(current.index(), changes);
            if (!changes.isEmpty()) {
                indexes.refresh(current.index());
            }
            // Who reads the position may rely on finding what is before it.
            indexes.reach(current.index(), position);
        } catch (ClusterRefusal refusal) {
            known = null;
            throw refusal;
        }
    }

    /** The cluster has everything on disk that it has taken. */
    @Override
    public void flush() {}

    @Override
    public Rebuild startRebuild() {
        var started = new ClusterRebuild[1];
        write(() -> {
            if (rebuild != null) {
                throw new IllegalStateException("a rebuild runs already");
            }
            if (standing().filter(Standing::isAhead).isPresent()) {
                throw new RebuildElsewhereException("the search index was made by a newer version of the service");
            }
            rebuild = new ClusterRebuild(this, indexes.create(), bulk);
            started[0] = rebuild;
        });
        return started[0];
    }

    void finish(ClusterRebuild finished, Position position) {
        // Before others have to wait: what is written after that is written to the copy too.
        indexes.awaitCopies(finished.index());
        write(() -> {
            if (rebuild != finished) {
                throw new IllegalStateException("this rebuild is over");
            }
            finished.end();
            indexes.reach(finished.index(), position);
            indexes.refresh(finished.index());
            indexes.use(finished.index());
            rebuild = null;
            known = null;
        });
    }

    void abandon(ClusterRebuild abandoned) {
        write(() -> {
            if (rebuild == abandoned) {
                rebuild = null;
                abandoned.end();
                forget(abandoned.index());
            }
        });
    }

    private void forget(String unfinished) {
        try {
            indexes.delete(unfinished);
        } catch (IndexAwayException away) {
            LOG.log(Level.WARNING, "An unfinished search index is left in the cluster until the next is made", away);
        }
    }

    @Override
    public void close() {
        write(() -> {
            if (closed) {
                return;
            }
            if (rebuild != null) {
                abandon(rebuild);
            }
            closed = true;
            known = null;
        });
        cluster.close();
        danish.close();
    }

    private void write(Runnable action) {
        writing.lock();
        try {
            action.run();
        } finally {
            writing.unlock();
        }
    }
}
