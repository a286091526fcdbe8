package dk.videnrul.search.bench;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.http.HttpRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The service as it is packaged, in a process of its own, asked over HTTP. */
final class Product implements Contestant {
    private static final Pattern INDEXED = Pattern.compile("Search index made of (\\d+) items in (\\d+) ms");
    private static final Duration PATIENCE = Duration.ofHours(2);
    private static final int NO_LIMIT = 100_000_000;

    private final Web web;
    private final JavaProcess service;
    private final String address;
    private final Path data;
    private final Database database;
    private final String member = Identity.member();

    private Product(Web web, JavaProcess service, String address, Path data, Database database) {
        this.web = web;
        this.service = service;
        this.address = address;
        this.data = data;
        this.database = database;
    }

    /** @param heap in MiB */
    static Product start(Web web, Path home, Path folder, Database database, Identity identity, int heap)
            throws IOException, InterruptedException {
        int port = freePort();
        Path data = folder.resolve("service");
        Path log = Files.createTempFile(folder, "service", ".log");
        var arguments = new ArrayList<>(List.of(
                "-Xmx" + heap + "m",
                "-XX:+UseSerialGC",
                "-XX:+ExitOnOutOfMemoryError",
                "--enable-native-access=ALL-UNNAMED"));
        arguments.addAll(List.of(System.getProperty("bench.service", "").split(" ")).stream()
                .filter(flag -> !flag.isEmpty())
                .toList());
        settings(home, data, database, identity, port)
                .forEach((name, value) -> arguments.add("-D" + name + "=" + value));
        arguments.addAll(List.of(
                "-jar",
                home.resolve("backend/target/quarkus-app/quarkus-run.jar").toString()));
        var service = JavaProcess.start(arguments, log);
        var product = new Product(web, service, "http://127.0.0.1:" + port, data, database);
        product.awaitReady();
        return product;
    }

    private static Map<String, String> settings(Path home, Path data, Database database, Identity identity, int port) {
        var settings = new java.util.TreeMap<>(identity.settings());
        settings.put("quarkus.http.host", "127.0.0.1");
        settings.put("quarkus.http.port", Integer.toString(port));
        settings.put("quarkus.datasource.jdbc.url", database.jdbcUrl());
        settings.put("quarkus.datasource.username", Database.USER);
        settings.put("quarkus.datasource.password", Database.USER);
        settings.put("quarkus.oidc.credentials.secret", "only-for-the-benchmark-and-thirty-two-long");
        settings.put("quarkus.mailer.mock", "true");
        settings.put("videnrul.secrets.key", "only-for-the-benchmark-and-thirty-two-long");
        settings.put("videnrul.data.directory", data.toString());
        settings.put(
                "videnrul.attachments.extractor",
                home.resolve("backend/extractor/target/videnrul-extractor.jar").toString());
        settings.put("videnrul.limit.guest", Integer.toString(NO_LIMIT));
        settings.put("videnrul.limit.person", Integer.toString(NO_LIMIT));
        return settings;
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private void awaitReady() throws InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!web.answers(address + "/q/health/ready")) {
            if (!service.process().isAlive() || System.nanoTime() > end) {
                throw new IllegalStateException("the service does not start: " + service.logged());
            }
            Thread.sleep(200);
        }
    }

    String address() {
        return address;
    }

    /** How long the index took that was made last, if it was made since the start. */
    java.util.Optional<Duration> indexed() {
        Matcher made = INDEXED.matcher(service.logged());
        java.util.Optional<Duration> took = java.util.Optional.empty();
        while (made.find()) {
            took = java.util.Optional.of(Duration.ofMillis(Long.parseLong(made.group(2))));
        }
        return took;
    }

    JavaProcess.Memory memory() throws IOException, InterruptedException {
        return service.memory();
    }

    @Override
    public String name() {
        return "Videnrul";
    }

    @Override
    public long ask(BenchQuery query) throws IOException, InterruptedException {
        var path = new StringBuilder(address).append("/api/v1/knowledge-items?facets=true&limit=" + HITS + "&q=");
        path.append(Web.encoded(query.q()));
        query.filters()
                .forEach((name, value) ->
                        path.append('&').append(name).append('=').append(Web.encoded(value)));
        HttpRequest.Builder request = Web.to(path.toString());
        if (query.member()) {
            request.header("Authorization", "Bearer " + member);
        }
        return total(web.send(request.build()).body());
    }

    /** Read on the way past what stands before it: to read all of an answer is the client's work, not the service's. */
    private static long total(byte[] body) throws IOException {
        try (JsonParser parser = Web.JSON.createParser(body)) {
            int depth = 0;
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
                if (depth == 1
                        && token == JsonToken.FIELD_NAME
                        && parser.currentName().equals("total")) {
                    return parser.nextLongValue(0);
                }
            }
        }
        throw new IOException("an answer without a total");
    }

    /** The database works for the service. */
    @Override
    public Stream<ProcessHandle> processes() {
        return Stream.concat(Stream.of(service.process().toHandle()), database.processes());
    }

    @Override
    public long disk() throws IOException {
        return Folders.size(data);
    }

    @Override
    public void close() {
        service.close();
    }
}
