package dk.videnrul.local;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** A server of ours in a process of its own, with its output in a log. */
final class Service {

    private static final Duration STOP_PATIENCE = Duration.ofSeconds(20);
    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

    private final String name;
    private final Process process;
    private final URI probe;
    private final Path log;

    private Service(String name, Process process, URI probe, Path log) {
        this.name = name;
        this.process = process;
        this.probe = probe;
        this.log = log;
    }

    static Service start(String name, List<String> command, Map<String, String> settings, URI probe, Path log)
            throws IOException {
        var builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.redirectInput(Path.of("/dev/null").toFile());
        builder.environment().putAll(settings);
        return new Service(name, builder.start(), probe, log);
    }

    String name() {
        return name;
    }

    Path log() {
        return log;
    }

    ProcessHandle process() {
        return process.toHandle();
    }

    boolean ready() {
        return answers(probe, 200);
    }

    /** Whether an address answers with a status; a redirect is not followed. */
    static boolean answers(URI address, int status) {
        try {
            var request = HttpRequest.newBuilder(address)
                    .timeout(Duration.ofSeconds(5))
                    .build();
            return HTTP.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == status;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    void stop() {
        ProcessTree.end(process.toHandle(), STOP_PATIENCE);
    }
}
