package dk.videnrul.search.bench;

import com.fasterxml.jackson.core.type.TypeReference;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.apache.lucene.util.IOUtils;

/**
 * What {@code ./videnrul bench search} runs: measures each size, keeps what was measured beside what was measured earlier of
 * other sizes, and writes the page that tells of all of them.
 */
public final class SearchBench {
    private static final List<Integer> SIZES = List.of(10_000, 100_000);
    private static final Set<String> OTHERS = Set.of("lucene", "postgresql", "opensearch");
    private static final Duration EACH = Duration.ofSeconds(20);

    private SearchBench() {}

    /** @param arguments the folder of the project, {@code --items N,N,N}, {@code --seconds S}, {@code --beside NAME,NAME} */
    public static void main(String[] arguments) throws Exception {
        Path home = Path.of(arguments[0]).toAbsolutePath();
        List<Integer> sizes = SIZES;
        Duration each = EACH;
        Set<String> beside = OTHERS;
        for (int at = 1; at + 1 < arguments.length; at += 2) {
            switch (arguments[at]) {
                case "--items" ->
                    sizes = Arrays.stream(arguments[at + 1].split(","))
                            .map(Integer::valueOf)
                            .toList();
                case "--seconds" -> each = Duration.ofSeconds(Integer.parseInt(arguments[at + 1]));
                case "--beside" -> beside = Set.of(arguments[at + 1].split(","));
                default -> throw new IllegalArgumentException("unknown option " + arguments[at]);
            }
        }
        Path kept = home.resolve("docs/benchmarks/search.json");
        TreeMap<Integer, Measured> all = earlier(kept);
        for (int items : sizes) {
            all.put(items, measure(home, items, each, beside));
            Files.writeString(kept, Web.JSON.writerWithDefaultPrettyPrinter().writeValueAsString(all) + "\n");
            Files.writeString(home.resolve("docs/benchmarks/search.md"), new Page(all, Machine.name()).text());
        }
    }

    static Measured measure(Path home, int items, Duration each, Set<String> beside) throws Exception {
        Path folder = Files.createTempDirectory("search-bench");
        try {
            return new Measuring(home, folder, items, each, beside).run();
        } finally {
            IOUtils.rm(folder);
        }
    }

    private static TreeMap<Integer, Measured> earlier(Path kept) throws IOException {
        return Files.exists(kept)
                ? Web.JSON.readValue(kept.toFile(), new TypeReference<TreeMap<Integer, Measured>>() {})
                : new TreeMap<>();
    }
}
