package dk.videnrul.search.bench;

import java.nio.file.Path;
import java.sql.Connection;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.util.Version;

/** Measures everything with so many items: fills all who are asked, asks them by turns, and asks the product for more. */
final class Measuring {
    static final List<Integer> CLIENTS = List.of(1, 2, 8);
    private static final int ROUNDS = 4;
    private static final int QUERIES = 2_000;
    private static final int COUNTED = 200;
    /** Times the time of a line: until then the compiler of a new process takes most of it. */
    private static final int WARM_UP = 3;

    private static final int FIRST_WRITES = 40;
    private static final int WRITES = 100;
    private static final int SMALLEST_HEAP = 256;

    private final Path home;
    private final Path folder;
    private final int items;
    private final Duration each;
    private final Set<String> beside;
    private final Progress progress = new Progress();

    Measuring(Path home, Path folder, int items, Duration each, Set<String> beside) {
        this.home = home;
        this.folder = folder;
        this.items = items;
        this.each = each;
        this.beside = beside;
    }

    Measured run() throws Exception {
        try (var web = new Web();
                var identity = new Identity();
                var database = Database.start(folder.resolve("postgres"));
                Connection connection = database.connect()) {
            var reference = Reference.in(connection);
            var corpus = new Corpus(items, Writing.fromEvaluationTexts(), reference);
            progress.say("writing %,d items", items);
            database.fill(corpus, reference);
            return run(web, identity, database, corpus);
        }
    }

    private Measured run(Web web, Identity identity, Database database, Corpus corpus) throws Exception {
        int heap = Math.max(SMALLEST_HEAP, items / 1_000);
        var contestants = new ArrayList<Contestant>();
        try {
            progress.say("indexing them in the product");
            var product = Product.start(web, home, folder, database, identity, heap);
            contestants.add(product);
            double indexedIn = product.indexed().map(Measuring::seconds).orElse(Double.NaN);
            Map<String, String> versions = versions(database);
            addOthers(contestants, web, database, corpus, versions);
            Map<String, Map<Integer, Figures>> speed = new LinkedHashMap<>();
            Map<String, Double> found = new LinkedHashMap<>();
            ask(contestants, new Load(Queries.about(corpus, QUERIES)), found, speed);
            String load = Machine.load();
            var disk = new LinkedHashMap<String, Long>();
            for (Contestant one : contestants) {
                disk.put(one.name(), one.disk() >> 20);
            }
            progress.say("writing and finding");
            JavaProcess.Memory memory = product.memory();
            var writes = new Writes(web, product.address());
            // As with searches, the first ones measure the compiler of a new process.
            writes.untilVisible(FIRST_WRITES);
            Figures untilVisible = writes.untilVisible(WRITES);
            product.close();
            Rebuilt rebuilt = rebuild(web, identity, database, heap, corpus);
            return new Measured(
                    items,
                    LocalDate.now(ZoneOffset.UTC).toString(),
                    load,
                    versions,
                    (int) each.toSeconds(),
                    found,
                    speed,
                    disk,
                    indexedIn,
                    rebuilt.seconds(),
                    rebuilt.answers(),
                    untilVisible,
                    heap,
                    memory);
        } finally {
            for (Contestant one : contestants) {
                one.close();
            }
        }
    }

    private void addOthers(
            List<Contestant> contestants, Web web, Database database, Corpus corpus, Map<String, String> versions)
            throws Exception {
        if (beside.contains("lucene")) {
            progress.say("indexing them in Lucene");
            contestants.add(RawLucene.fill(folder.resolve("lucene"), corpus));
        }
        if (beside.contains("postgresql")) {
            progress.say("indexing them in PostgreSQL");
            contestants.add(PostgresFts.fill(database));
        }
        if (beside.contains("opensearch")) {
            progress.say("indexing them in OpenSearch");
            int heap = Math.max(SMALLEST_HEAP * 2, items / 500);
            var openSearch = OpenSearch.fill(web, OpenSearchCluster.start(home, folder, heap), corpus);
            contestants.add(openSearch);
            versions.put("OpenSearch", openSearch.version());
        }
    }

    /** By turns, so that whatever else the machine does meanwhile hits all of them. */
    private void ask(
            List<Contestant> contestants,
            Load load,
            Map<String, Double> found,
            Map<String, Map<Integer, Figures>> speed)
            throws Exception {
        for (Contestant one : contestants) {
            progress.say("warming up %s", one.name());
            found.put(one.name(), load.found(one, Math.min(COUNTED, QUERIES)));
            load.ask(one, 8, each.multipliedBy(WARM_UP), COUNTED);
        }
        for (int clients : CLIENTS) {
            progress.say("asking with %d clients", clients);
            Map<String, List<Load.Round>> rounds = new LinkedHashMap<>();
            for (int round = 0; round < ROUNDS; round++) {
                for (Contestant one : contestants) {
                    rounds.computeIfAbsent(one.name(), name -> new ArrayList<>())
                            .add(load.ask(one, clients, each.dividedBy(ROUNDS), round * QUERIES / ROUNDS));
                }
            }
            rounds.forEach((name, all) -> speed.computeIfAbsent(name, unknown -> new LinkedHashMap<>())
                    .put(clients, Figures.of(all)));
        }
    }

    private record Rebuilt(double seconds, Figures answers) {}

    /** The service starts on the index of another database: it answers from that while it makes its own. */
    private Rebuilt rebuild(Web web, Identity identity, Database database, int heap, Corpus corpus) throws Exception {
        progress.say("making the index anew while answering");
        database.becomeAnother();
        try (var product = Product.start(web, home, folder, database, identity, heap)) {
            var load = new Load(Queries.about(corpus, QUERIES));
            var rounds = new ArrayList<Load.Round>();
            Optional<Duration> made = product.indexed();
            while (made.isEmpty()) {
                rounds.add(load.ask(product, 1, Duration.ofMillis(500), rounds.size() * 100));
                made = product.indexed();
            }
            return new Rebuilt(seconds(made.get()), Figures.of(rounds));
        }
    }

    private Map<String, String> versions(Database database) throws Exception {
        var versions = new LinkedHashMap<String, String>();
        versions.put("Java", Runtime.version().toString());
        versions.put("Lucene", Version.LATEST.toString());
        versions.put("PostgreSQL", database.version());
        return versions;
    }

    private static double seconds(Duration duration) {
        return duration.toMillis() / 1e3;
    }
}
