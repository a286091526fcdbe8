package dk.videnrul.search;

import dk.videnrul.knowledge.KnowledgeReading;
import dk.videnrul.knowledge.SearchableItem;
import dk.videnrul.search.engine.IndexState;
import dk.videnrul.search.engine.SearchEngine;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jboss.logging.Logger;

/** Compares the index with the database, item by item and version by version, and mends what differs. */
@ApplicationScoped
class IndexReconciliation {
    private static final Logger LOG = Logger.getLogger(IndexReconciliation.class);
    private static final int BATCH = 1000;
    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final SearchEngine engine;
    private final KnowledgeReading knowledge;
    private final IndexFeed feed;

    IndexReconciliation(SearchEngine engine, KnowledgeReading knowledge, IndexFeed feed) {
        this.engine = engine;
        this.knowledge = knowledge;
        this.feed = feed;
    }

    @Scheduled(every = "6h", delayed = "30m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void run() {
        int mended = reconcile();
        if (mended > 0) {
            LOG.warnf("The search index differed from the database in %d items and was mended", mended);
        }
    }

    /** Answers how many items differed. */
    int reconcile() {
        if (engine.state() != IndexState.READY) {
            return 0;
        }
        Set<UUID> different = new HashSet<>(missingOrOld());
        different.addAll(gone());
        List<UUID> all = List.copyOf(different);
        for (int from = 0; from < all.size(); from += BATCH) {
            Set<UUID> batch = new HashSet<>(all.subList(from, Math.min(all.size(), from + BATCH)));
            engine.position().ifPresent(position -> engine.apply(feed.changes(batch), position));
        }
        return different.size();
    }

    private List<UUID> missingOrOld() {
        List<UUID> found = new ArrayList<>();
        List<SearchableItem> page = knowledge.searchableAfter(BEFORE_ALL, BATCH);
        while (!page.isEmpty()) {
            UUID first = page.getFirst().id();
            Map<UUID, Long> indexed = engine.versions(predecessor(first).orElse(null), BATCH * 2);
            page.stream()
                    .filter(item -> !Long.valueOf(item.version()).equals(indexed.get(item.id())))
                    .forEach(item -> found.add(item.id()));
            page = knowledge.searchableAfter(page.getLast().id(), BATCH);
        }
        return found;
    }

    private List<UUID> gone() {
        List<UUID> found = new ArrayList<>();
        Map<UUID, Long> page = engine.versions(null, BATCH);
        while (!page.isEmpty()) {
            Set<UUID> there = new HashSet<>();
            knowledge.searchable(page.keySet()).forEach(item -> there.add(item.id()));
            page.keySet().stream().filter(id -> !there.contains(id)).forEach(found::add);
            UUID last = page.keySet().stream().reduce((first, second) -> second).orElseThrow();
            page = engine.versions(last, BATCH);
        }
        return found;
    }

    /** The id just before another in the order of their text. */
    private static Optional<UUID> predecessor(UUID id) {
        return id.getLeastSignificantBits() == 0
                ? Optional.of(new UUID(id.getMostSignificantBits() - 1, -1))
                : Optional.of(new UUID(id.getMostSignificantBits(), id.getLeastSignificantBits() - 1));
    }
}
