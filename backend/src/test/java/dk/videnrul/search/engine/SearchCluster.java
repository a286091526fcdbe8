package dk.videnrul.search.engine;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A real cluster of two nodes in a process of its own, which ends with this one. */
final class SearchCluster {

    private static final Path JAR = Path.of("cluster/target/videnrul-cluster.jar");

    private static @Nullable SearchCluster started;

    private final HttpClient http = HttpClient.newHttpClient();
    private final Writer orders;
    private final BufferedReader answers;
    private final List<URI> addresses;

    private SearchCluster() {
        if (!Files.exists(JAR)) {
            throw new IllegalStateException("build backend/cluster first: " + JAR + " is missing");
        }
        try {
            Path folder = Files.createTempDirectory(Path.of("target"), "cluster");
            Process process = new ProcessBuilder(
                            ProcessHandle.current().info().command().orElseThrow(),
                            "-Xmx768m",
                            "-XX:TieredStopAtLevel=1",
                            "-jar",
                            JAR.toString(),
                            folder.toString(),
                            "2")
                    .redirectError(folder.resolve("log").toFile())
                    .start();
            orders = process.outputWriter(StandardCharsets.UTF_8);
            answers = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
            addresses = Stream.of(read().split(" ")).map(URI::create).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static synchronized SearchCluster get() {
        if (started == null) {
            started = new SearchCluster();
        }
        return started;
    }

    List<URI> addresses() {
        return addresses;
    }

    void stopOneNode() {
        order("stop");
    }

    void startItAgain() {
        order("start");
    }

    private void order(String line) {
        try {
            orders.write(line + "\n");
            orders.flush();
            read();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String read() throws IOException {
        String line = answers.readLine();
        if (line == null) {
            throw new IllegalStateException("the cluster has ended: see the newest folder target/cluster*");
        }
        return line;
    }

    void delete(String index) {
        send("DELETE", "/" + index + "?ignore_unavailable=true", "");
    }

    void send(String method, String path, String body) {
        try {
            http.send(
                    HttpRequest.newBuilder(URI.create(addresses.getFirst() + path))
                            .header("Content-Type", "application/json")
                            .method(method, HttpRequest.BodyPublishers.ofString(body))
                            .build(),
                    BodyHandlers.discarding());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
