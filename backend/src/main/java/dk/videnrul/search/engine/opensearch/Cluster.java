package dk.videnrul.search.engine.opensearch;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import dk.videnrul.search.engine.IndexAwayException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** The nodes of the cluster. Every request is one that may be made twice: where one node fails, the next is asked. */
final class Cluster implements AutoCloseable {

    private static final Duration CONNECT = Duration.ofSeconds(2);
    private static final Duration ANSWER = Duration.ofSeconds(30);
    /** While an index is exchanged or a node is lost, it takes a moment until every node knows. */
    private static final Duration PAUSE = Duration.ofMillis(150);

    private static final int TURNS_AGAIN = 4;
    private static final int BAD_GATEWAY = 502;
    private static final int TOO_MANY = 429;

    private final ObjectMapper json = new ObjectMapper();
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(CONNECT)
            .build();
    private final List<URI> nodes;
    private final @Nullable String authorization;
    /** The node that answered last: all go on with it until it fails. */
    private final AtomicInteger preferred = new AtomicInteger();

    Cluster(ClusterSettings settings) {
        nodes = settings.urls();
        String login = settings.login();
        authorization = login == null
                ? null
                : "Basic " + Base64.getEncoder().encodeToString(login.getBytes(StandardCharsets.UTF_8));
    }

    JsonNode get(String path) {
        return send("GET", path, null);
    }

    JsonNode post(String path, Map<String, ?> body) {
        return send("POST", path, text(body));
    }

    JsonNode put(String path, Map<String, ?> body) {
        return send("PUT", path, text(body));
    }

    JsonNode delete(String path) {
        return send("DELETE", path, null);
    }

    /** @param lines JSON objects, one a line */
    JsonNode postLines(String path, String lines) {
        return send("POST", path, lines);
    }

    String text(Map<String, ?> body) {
        try {
            return json.writeValueAsString(body);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * @throws ClusterRefusal if the cluster understood and will not
     * @throws IndexAwayException if no node answers, or those that do cannot
     */
    private JsonNode send(String method, String path, @Nullable String body) {
        int first = preferred.get();
        IndexAwayException away = new IndexAwayException("no node of the search cluster was asked");
        for (int turn = 0; turn < nodes.size() + TURNS_AGAIN; turn++) {
            int node = Math.floorMod(first + turn, nodes.size());
            try {
                if (turn > 0) {
                    Thread.sleep(PAUSE.multipliedBy(turn));
                }
                JsonNode answer =
                        read(http.send(request(nodes.get(node), method, path, body), BodyHandlers.ofString()));
                preferred.set(node);
                return answer;
            } catch (IOException e) {
                away = new IndexAwayException("the search cluster does not answer at " + nodes.get(node), e);
            } catch (IndexAwayException e) {
                away = e;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IndexAwayException("interrupted while the search cluster was asked", e);
            }
        }
        throw away;
    }

    private HttpRequest request(URI node, String method, String path, @Nullable String body) {
        String base = node.toString();
        var request = HttpRequest.newBuilder(
                        URI.create((base.endsWith("/") ? base.substring(0, base.length() - 1) : base) + path))
                .timeout(ANSWER)
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body))
                .header(
                        "Content-Type",
                        path.contains("_bulk") || path.contains("_msearch")
                                ? "application/x-ndjson"
                                : "application/json");
        if (authorization != null) {
            request.header("Authorization", authorization);
        }
        return request.build();
    }

    private JsonNode read(HttpResponse<String> response) throws IOException {
        int status = response.statusCode();
        if (status >= BAD_GATEWAY || status == TOO_MANY) {
            throw new IndexAwayException("the search cluster is not able to answer: " + status + " " + response.body());
        }
        JsonNode answer = response.body().isEmpty() ? MissingNode.getInstance() : json.readTree(response.body());
        if (status >= 400) {
            throw new ClusterRefusal(status, answer);
        }
        if (answer.has("hits") && answer.path("_shards").path("failed").asInt() > 0) {
            throw new IndexAwayException("a part of the search index did not answer: " + answer.path("_shards"));
        }
        return answer;
    }

    @Override
    public void close() {
        http.close();
    }
}
