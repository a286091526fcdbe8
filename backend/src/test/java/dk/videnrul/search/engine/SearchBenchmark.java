package dk.videnrul.search.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.StringJoiner;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.zip.GZIPInputStream;
import org.apache.lucene.util.IOUtils;

/**
 * Indexes made-up Danish items and measures searches with facets, snippets and totals. Run by hand:
 * {@code java -cp … dk.videnrul.search.engine.SearchBenchmark [items] [searches] [clients]}.
 */
final class SearchBenchmark {

    private static final int WORDS_OF_AN_ITEM = 250;
    private static final int BATCH = 1_000;
    private static final int VOCABULARY = 30_000;
    /** The most frequent words are those that nobody searches for. */
    private static final int TOO_FREQUENT = 30;

    private final Random random = new Random(1);
    private final List<String> words = vocabulary();

    public static void main(String[] arguments) throws Exception {
        int items = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 100_000;
        int searches = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 2_000;
        int clients = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 2;
        Path folder = Files.createTempDirectory("search-benchmark");
        System.out.printf(
                "%s, %d processors, Java %s, heap %d MB%n",
                machine(),
                Runtime.getRuntime().availableProcessors(),
                Runtime.version(),
                Runtime.getRuntime().maxMemory() >> 20);
        try (var engine = new LuceneSearchEngine(folder)) {
            var benchmark = new SearchBenchmark();
            benchmark.index(engine, items, folder);
            benchmark.search(engine, searches / 4, clients, "warming up");
            benchmark.search(engine, searches, clients, "measured");
            benchmark.change(engine);
        } finally {
            IOUtils.rm(folder);
        }
    }

    private void index(SearchEngine engine, int items, Path folder) throws IOException {
        long start = System.nanoTime();
        Rebuild rebuild = engine.startRebuild();
        for (int done = 0; done < items; done += BATCH) {
            var batch = new ArrayList<SearchDocument>(BATCH);
            for (int n = done; n < Math.min(items, done + BATCH); n++) {
                batch.add(item(n));
            }
            rebuild.add(batch);
        }
        rebuild.finish(new Position("0"));
        double seconds = (System.nanoTime() - start) / 1e9;
        System.out.printf(
                "indexed %d items of %d words in %.1f s: %.0f/s, %d MB on disk%n",
                items, WORDS_OF_AN_ITEM, seconds, items / seconds, size(folder) >> 20);
    }

    private void search(SearchEngine engine, int searches, int clients, String name) throws Exception {
        var requests = new ArrayList<SearchRequest>();
        for (int n = 0; n < searches; n++) {
            Map<Facet, Set<String>> filters = n % 3 == 0 ? Map.of(Facet.KIND, Set.of("kind1")) : Map.of();
            requests.add(
                    new SearchRequest(query(), filters, Sort.RELEVANCE, 20, null, true, List.of(), Audience.GUEST));
        }
        long start = System.nanoTime();
        double[] millis = new double[searches];
        try (var threads = Executors.newFixedThreadPool(clients)) {
            List<Future<?>> running = new ArrayList<>();
            for (int n = 0; n < searches; n++) {
                int at = n;
                running.add(threads.submit(() -> {
                    long begun = System.nanoTime();
                    engine.search(requests.get(at));
                    millis[at] = (System.nanoTime() - begun) / 1e6;
                }));
            }
            for (Future<?> each : running) {
                each.get();
            }
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        Arrays.sort(millis);
        System.out.printf(
                "%s: %d searches by %d clients: p50 %.1f ms, p95 %.1f ms, p99 %.1f ms, %.0f/s%n",
                name,
                searches,
                clients,
                millis[searches / 2],
                millis[searches * 95 / 100],
                millis[searches * 99 / 100],
                searches / seconds);
    }

    private void change(SearchEngine engine) {
        double[] millis = new double[100];
        for (int n = 0; n < millis.length; n++) {
            var change = new Change.Put(item(n));
            long begun = System.nanoTime();
            engine.apply(List.of(change), new Position(Integer.toString(n)));
            millis[n] = (System.nanoTime() - begun) / 1e6;
        }
        Arrays.sort(millis);
        System.out.printf("a change until it is visible: p50 %.1f ms, p95 %.1f ms%n", millis[50], millis[95]);
    }

    private SearchDocument item(int n) {
        String title = text(6);
        return new SearchDocument(
                new UUID(0, n),
                "item-" + n,
                title,
                text(50),
                text(WORDS_OF_AN_ITEM - 56),
                "da",
                "kind" + n % 6,
                n % 4 == 0 ? null : "outcome" + n % 4,
                "published",
                n % 10 == 0 ? "members" : "public",
                "group" + n % 20,
                null,
                "%04d".formatted(n % 98),
                "region" + n % 5,
                2010 + n % 15,
                List.of("area" + n % 8),
                List.of("topic" + n % 70, "topic" + n % 31),
                List.of("package" + n % 11),
                List.of(word(0), word(TOO_FREQUENT)),
                List.of(),
                Instant.ofEpochSecond(1_300_000_000L + random.nextInt(400_000_000)),
                Instant.EPOCH,
                null,
                List.of("author" + n % 500),
                List.of(),
                List.of(),
                1);
    }

    private String query() {
        int words = 1 + random.nextInt(3);
        var query = new StringJoiner(" ");
        while (query.length() == 0 || words-- > 1) {
            query.add(word(TOO_FREQUENT));
        }
        return query.toString();
    }

    private String text(int count) {
        var text = new StringBuilder();
        for (int n = 0; n < count; n++) {
            text.append(word(0)).append(n % 12 == 11 ? ". " : " ");
        }
        return text.toString();
    }

    /** The nth word comes up about 1/n times as often as the first, as in any text. */
    private String word(int from) {
        double rank = Math.exp(random.nextDouble() * Math.log(words.size() - from));
        return words.get(Math.min(words.size() - 1, from + (int) rank - 1));
    }

    private List<String> vocabulary() {
        try (var lexicon = SearchEngine.class.getResourceAsStream("/dk/videnrul/search/danish/compounds.txt.gz")) {
            String lines = new String(new GZIPInputStream(lexicon).readAllBytes(), StandardCharsets.ISO_8859_1);
            var all = new ArrayList<>(
                    lines.lines().map(line -> line.split(" ")[0]).toList());
            Collections.shuffle(all, random);
            return all.subList(0, VOCABULARY);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long size(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .mapToLong(file -> file.toFile().length())
                    .sum();
        }
    }

    private static String machine() throws IOException {
        Path cpus = Path.of("/proc/cpuinfo");
        String model = Files.isReadable(cpus)
                ? Files.readAllLines(cpus).stream()
                        .filter(line -> line.startsWith("model name"))
                        .findFirst()
                        .orElse("")
                        .replaceFirst(".*:\\s*", "")
                : "";
        return "%s %s %s".formatted(System.getProperty("os.name"), System.getProperty("os.arch"), model);
    }
}
