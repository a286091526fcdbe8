package dk.videnrul.export;

import static org.awaitility.Awaitility.await;

import dk.videnrul.testsupport.HttpTest;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/**
 * Imports many items, exports them in each format, and tells time and what was left in memory after each collection of
 * garbage. Not a part of the suite; by hand: {@code mvn test -Dtest=ExportBenchmark -Dbenchmark.items=100000}.
 */
@QuarkusTest
class ExportBenchmark extends HttpTest {
    private static final int ITEMS = Integer.getInteger("benchmark.items", 100_000);
    private static final String BODY = "Vi gik en tur hver tirsdag, og mange kom igen. ".repeat(40);

    @TestHTTPResource("/api/v1/exports/knowledge-items")
    URI address;

    @Test
    void export_of_many_items() throws Exception {
        long begin = System.nanoTime();
        importItems();
        System.out.printf("import of %d items: %d s%n", ITEMS, seconds(begin));
        await().atMost(Duration.ofMinutes(10))
                .pollInterval(Duration.ofSeconds(1))
                .until(() -> asGuest()
                                .queryParam("limit", 1)
                                .get("/api/v1/knowledge-items")
                                .jsonPath()
                                .getInt("total")
                        >= ITEMS);
        measure("the tenth of them as lines", "?format=ndjson&year=2020");
        measure("all as lines", "?format=ndjson");
        measure("all as a table", "?format=csv&bom=true&separator=semicolon");
        measure("all that match a word, as lines", "?format=ndjson&q=tirsdag");
    }

    private void importItems() throws IOException {
        Path lines = Files.createTempFile("videnrul-benchmark", ".ndjson");
        try (BufferedWriter out = Files.newBufferedWriter(lines)) {
            for (int n = 0; n < ITEMS; n++) {
                out.write(
                        "{\"externalId\": \"bench-%d\", \"title\": \"Titel %d\", \"summary\": \"Resumé %d\", \"kind\": \"evidence\", \"year\": %d, \"body\": \"%s\"}%n"
                                .formatted(n, n, n, 2015 + n % 10, BODY));
            }
        }
        JsonPath job = asSecretariat()
                .contentType("application/x-ndjson")
                .body(lines.toFile())
                .post("/api/v1/imports/knowledge-items")
                .jsonPath();
        Files.delete(lines);
        await().atMost(Duration.ofMinutes(30))
                .pollInterval(Duration.ofSeconds(1))
                .until(() -> asSecretariat()
                        .get("/api/v1/imports/" + job.getString("id"))
                        .jsonPath()
                        .getString("state")
                        .equals("done"));
    }

    private void measure(String what, String query) throws Exception {
        AtomicLong peak = new AtomicLong();
        AtomicBoolean over = new AtomicBoolean();
        Thread watch = Thread.ofPlatform().start(() -> {
            while (!over.get()) {
                peak.accumulateAndGet(keptAfterCollection(), Math::max);
                java.util.concurrent.locks.LockSupport.parkNanos(20_000_000);
            }
        });
        long begin = System.nanoTime();
        long bytes = 0;
        long lines = 0;
        HttpRequest request =
                HttpRequest.newBuilder(URI.create(address + query)).build();
        try (HttpClient client = HttpClient.newHttpClient();
                InputStream body = client.send(request, HttpResponse.BodyHandlers.ofInputStream())
                        .body()) {
            byte[] buffer = new byte[65536];
            for (int read = body.read(buffer); read >= 0; read = body.read(buffer)) {
                bytes += read;
                for (int place = 0; place < read; place++) {
                    lines += buffer[place] == '\n' ? 1 : 0;
                }
            }
        }
        over.set(true);
        watch.join();
        System.out.printf(
                "%s: %d lines, %d MiB, %d s, at most %d MiB kept%n",
                what, lines, bytes >> 20, seconds(begin), peak.get() >> 20);
    }

    private static long keptAfterCollection() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .mapToLong(pool -> {
                    MemoryUsage kept = pool.getCollectionUsage();
                    return kept == null ? 0 : kept.getUsed();
                })
                .sum();
    }

    private static long seconds(long begin) {
        return Duration.ofNanos(System.nanoTime() - begin).toSeconds();
    }
}
