package dk.videnrul.search;

import dk.videnrul.knowledge.KnowledgeFacts;
import dk.videnrul.knowledge.KnowledgeReading;
import dk.videnrul.knowledge.SearchableItem;
import dk.videnrul.platform.background.Threads;
import dk.videnrul.platform.outbox.FactsCommitted;
import dk.videnrul.platform.outbox.Outbox;
import dk.videnrul.platform.outbox.OutboxRow;
import dk.videnrul.platform.outbox.Position;
import dk.videnrul.platform.request.RequestScope;
import dk.videnrul.search.engine.Change;
import dk.videnrul.search.engine.IndexState;
import dk.videnrul.search.engine.Rebuild;
import dk.videnrul.search.engine.RebuildElsewhereException;
import dk.videnrul.search.engine.SearchDocument;
import dk.videnrul.search.engine.SearchEngine;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Brings every committed change into the index of this node, in the order of commits, and makes the index anew where it
 * is missing, broken, or made by other rules. A change is fed as soon as the database rings, or else at the next round.
 */
@ApplicationScoped
class IndexFeed {
    private static final Logger LOG = Logger.getLogger(IndexFeed.class);
    private static final Duration ROUND = Duration.ofMillis(500);
    private static final Duration PAUSE_AFTER_FAILURE = Duration.ofSeconds(5);
    private static final int BATCH = 500;
    /** So many documents are held at a time: each brings the texts of its attachments. */
    private static final int DOCUMENTS = 50;

    private final SearchEngine engine;
    private final Outbox outbox;
    private final KnowledgeReading knowledge;
    private final IndexDocuments documents;
    private final Semaphore wake = new Semaphore(0);
    private volatile boolean stopping;
    private boolean compared;
    private @Nullable Thread thread;

    IndexFeed(SearchEngine engine, Outbox outbox, KnowledgeReading knowledge, IndexDocuments documents) {
        this.engine = engine;
        this.outbox = outbox;
        this.knowledge = knowledge;
        this.documents = documents;
    }

    void start(@Observes StartupEvent start) {
        thread = Thread.ofPlatform().name("index-feed").start(this::run);
    }

    void wake(@Observes FactsCommitted committed) {
        wake.release();
    }

    void stop() {
        stopping = true;
        wake.release();
        Threads.awaitEnd(thread, Duration.ofSeconds(10));
    }

    private void run() {
        while (!stopping) {
            try {
                boolean more = RequestScope.of(this::step);
                if (!more) {
                    await(ROUND);
                }
            } catch (RuntimeException failure) {
                LOG.error("The search index could not be fed; it is tried again", failure);
                await(PAUSE_AFTER_FAILURE);
            }
        }
    }

    /** Brings the index one step nearer to the database; answers whether there is more to do at once. */
    boolean step() {
        IndexState state = engine.state();
        if (state == IndexState.AWAY) {
            return false;
        }
        FeedPosition at = state == IndexState.READY
                ? engine.position().map(FeedPosition::parse).orElse(null)
                : null;
        String fingerprint = documents.fingerprint();
        if (at == null || !at.fingerprint().equals(fingerprint) || isFromTheFuture(at)) {
            return rebuild(fingerprint);
        }
        return feedAfter(at) == BATCH;
    }

    /** Whether the database was restored to an earlier day than the index; that happens only between two starts. */
    private boolean isFromTheFuture(FeedPosition at) {
        boolean future = !compared && at.outbox().transaction() > outbox.end().transaction();
        compared = true;
        return future;
    }

    /** Feeds what came after a position; answers how many rows there were. */
    private int feedAfter(FeedPosition at) {
        List<OutboxRow> rows = outbox.after(at.outbox(), BATCH);
        if (!rows.isEmpty()) {
            Set<UUID> changed = rows.stream()
                    .map(OutboxRow::fact)
                    .filter(fact -> fact.subject().equals(KnowledgeFacts.SUBJECT))
                    .map(fact -> fact.subjectId())
                    .collect(Collectors.toCollection(LinkedHashSet::new));
            FeedPosition next = new FeedPosition(rows.getLast().position(), at.fingerprint());
            apply(List.copyOf(changed), at, next);
        }
        return rows.size();
    }

    /** Only the last part reaches the next position: after a crash all of them are fed again. */
    private void apply(List<UUID> changed, FeedPosition at, FeedPosition next) {
        int from = 0;
        while (changed.size() - from > DOCUMENTS) {
            engine.apply(changes(Set.copyOf(changed.subList(from, from + DOCUMENTS))), at.toEngine());
            from += DOCUMENTS;
        }
        engine.apply(changes(Set.copyOf(changed.subList(from, changed.size()))), next.toEngine());
    }

    /** What the database says now of these items: put, or gone. */
    List<Change> changes(Set<UUID> ids) {
        Map<UUID, SearchDocument> found = documents.of(knowledge.searchable(ids)).stream()
                .collect(Collectors.toMap(SearchDocument::id, Function.identity()));
        return ids.stream()
                .<Change>map(id -> {
                    SearchDocument document = found.get(id);
                    return document == null ? new Change.Remove(id) : new Change.Put(document);
                })
                .toList();
    }

    /** Answers whether there is more to do at once; there is not while another node is at it. */
    private boolean rebuild(String fingerprint) {
        long start = System.nanoTime();
        Position before = outbox.end();
        Rebuild rebuild;
        try {
            rebuild = engine.startRebuild();
        } catch (RebuildElsewhereException elsewhere) {
            LOG.debug("The search index is made elsewhere", elsewhere);
            return false;
        }
        try {
            UUID last = new UUID(0, 0);
            int count = 0;
            List<SearchableItem> page;
            do {
                page = knowledge.searchableAfter(last, BATCH);
                for (int from = 0; from < page.size(); from += DOCUMENTS) {
                    rebuild.add(documents.of(page.subList(from, Math.min(from + DOCUMENTS, page.size()))));
                }
                count += page.size();
                // The old index goes on being searched, so it goes on being fed.
                engine.position().map(FeedPosition::parse).ifPresent(this::feedAfter);
                last = page.isEmpty() ? last : page.getLast().id();
            } while (page.size() == BATCH && !stopping);
            if (stopping) {
                rebuild.abandon();
                return false;
            }
            rebuild.finish(new FeedPosition(before, fingerprint).toEngine());
            LOG.infof("Search index made of %d items in %d ms", count, (System.nanoTime() - start) / 1_000_000);
            return true;
        } catch (RuntimeException failure) {
            rebuild.abandon();
            throw failure;
        }
    }

    private void await(Duration most) {
        try {
            if (wake.tryAcquire(most.toMillis(), TimeUnit.MILLISECONDS)) {
                wake.drainPermits();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            stopping = true;
        }
    }
}
