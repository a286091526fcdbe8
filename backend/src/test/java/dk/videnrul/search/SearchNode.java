package dk.videnrul.search;

import dk.videnrul.knowledge.KnowledgeReading;
import dk.videnrul.platform.outbox.Outbox;
import dk.videnrul.search.engine.Audience;
import dk.videnrul.search.engine.Change;
import dk.videnrul.search.engine.Hit;
import dk.videnrul.search.engine.IndexState;
import dk.videnrul.search.engine.SearchEngine;
import dk.videnrul.search.engine.SearchRequest;
import dk.videnrul.search.engine.Sort;
import dk.videnrul.search.engine.lucene.LuceneSearchEngine;
import io.quarkus.runtime.StartupEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One more node of the service, as far as its search goes: an index of its own, fed from the database. */
final class SearchNode {
    private static final Audience EVERYBODY = new Audience(true, true, Set.of(), null);

    private final Outbox outbox;
    private final KnowledgeReading knowledge;
    private final IndexDocuments documents;
    private Path folder;
    private SearchEngine engine;
    private @Nullable IndexFeed feed;

    SearchNode(Path folder, Outbox outbox, KnowledgeReading knowledge, IndexDocuments documents) {
        this.folder = folder;
        this.outbox = outbox;
        this.knowledge = knowledge;
        this.documents = documents;
        this.engine = new LuceneSearchEngine(folder);
    }

    /** Unless it runs. */
    void start() {
        if (feed == null) {
            feed = new IndexFeed(engine, outbox, knowledge, documents);
            feed.start(new StartupEvent());
        }
    }

    /** For some time nothing reaches it. */
    void stop() {
        if (feed != null) {
            feed.stop();
            feed = null;
        }
    }

    void close() {
        stop();
        engine.close();
    }

    /** What had not reached the disk is lost, as when the power fails. */
    void losePower(Path left) throws IOException {
        stop();
        copy(folder, left);
        openAnew(left);
    }

    void loseDisk(Path empty) {
        openAnew(empty);
    }

    private void openAnew(Path other) {
        close();
        folder = other;
        engine = new LuceneSearchEngine(folder);
        start();
    }

    /** A fault of the index itself: it loses something without knowing. */
    void forgetSomething(Random chance) {
        if (engine.state() == IndexState.READY) {
            List<UUID> known = List.copyOf(engine.versions(null, 100_000).keySet());
            engine.position()
                    .filter(position -> !known.isEmpty())
                    .ifPresent(position -> engine.apply(
                            List.of(new Change.Remove(known.get(chance.nextInt(known.size())))), position));
        }
    }

    void reconcile() {
        new IndexReconciliation(engine, knowledge, new IndexFeed(engine, outbox, knowledge, documents)).reconcile();
    }

    Map<UUID, Long> versions() {
        return engine.versions(null, 100_000);
    }

    Set<UUID> found(String words) {
        var request = new SearchRequest(words, Map.of(), Sort.TITLE, 100, null, false, List.of(), EVERYBODY);
        return engine.search(request).hits().stream().map(Hit::id).collect(Collectors.toSet());
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file)));
            }
        }
    }

    @Override
    public String toString() {
        return folder.getFileName().toString();
    }
}
