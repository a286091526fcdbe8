package dk.videnrul.testsupport;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.stream.Stream;

/**
 * Stands in for the administration of a realm, as far as clients are concerned, and can fail to answer about one of them.
 * Whether the real one is like this is seen by the journeys in the browser, which run on it.
 */
public final class StandInRealm implements QuarkusTestResourceLifecycleManager {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Map<String, ObjectNode> CLIENTS = new ConcurrentHashMap<>();
    private static final Set<String> AWAY = ConcurrentHashMap.newKeySet();
    private static final String[] SCOPES = {
        "basic",
        "videnrul-api",
        "knowledge:read",
        "knowledge:write",
        "groups:read",
        "members:read",
        "events:read",
        "metrics:read",
        "webhooks:manage"
    };

    private HttpServer server;

    @Override
    public Map<String, String> start() {
        try {
            server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", StandInRealm::handle);
        server.start();
        return Map.of(
                "videnrul.partners.admin-url",
                "http://127.0.0.1:" + server.getAddress().getPort(),
                "videnrul.partners.admin-secret",
                "only-for-tests",
                "videnrul.partners.retry-after",
                "1s");
    }

    @Override
    public void stop() {
        server.stop(0);
    }

    /** As the provider keeps it; none where it has been removed or never made. */
    public static Optional<JsonNode> client(String clientId) {
        return Optional.ofNullable(CLIENTS.get(clientId));
    }

    /** One that an operator made. */
    public static void made(String clientId, String mark) {
        ObjectNode client = JSON.createObjectNode()
                .put("clientId", clientId)
                .put("id", UUID.randomUUID().toString());
        client.putObject("attributes").put("videnrul.partner", mark);
        client.putArray("defaultClientScopes").add("basic").add("events:read");
        CLIENTS.put(clientId, client);
    }

    public static void away(String clientId) {
        AWAY.add(clientId);
    }

    public static void back(String clientId) {
        AWAY.remove(clientId);
    }

    private static void handle(HttpExchange call) throws IOException {
        try (call) {
            String[] path = call.getRequestURI().getPath().substring(1).split("/");
            JsonNode body = JSON.readTree(call.getRequestBody());
            Object answer = path[0].equals("client-scopes") ? scopes(Stream.of(SCOPES)) : answer(call, path, body);
            int status = answer instanceof Integer code ? code : 200;
            byte[] bytes = answer instanceof Integer ? new byte[0] : JSON.writeValueAsBytes(answer);
            call.getResponseHeaders().add("Content-Type", "application/json");
            call.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
            call.getResponseBody().write(bytes);
        }
    }

    private static Object answer(HttpExchange call, String[] path, JsonNode body) {
        String method = call.getRequestMethod();
        if (path.length == 1 && method.equals("GET")) {
            String clientId = call.getRequestURI().getQuery().substring("clientId=".length());
            return AWAY.contains(clientId)
                    ? 503
                    : JSON.valueToTree(client(clientId).stream().toList());
        }
        if (path.length == 1) {
            ObjectNode made = body.deepCopy();
            made.put("id", UUID.randomUUID().toString())
                    .put("secret", UUID.randomUUID().toString());
            return CLIENTS.putIfAbsent(made.path("clientId").asText(), made) == null ? 201 : 409;
        }
        ObjectNode client = CLIENTS.values().stream()
                .filter(one -> one.path("id").asText().equals(path[1]))
                .findFirst()
                .orElseThrow();
        return path.length == 2 ? whole(client, method, body) : part(client, method, path);
    }

    private static Object whole(ObjectNode client, String method, JsonNode body) {
        if (method.equals("DELETE")) {
            CLIENTS.remove(client.path("clientId").asText());
        } else {
            client.setAll((ObjectNode) body.deepCopy());
        }
        return 204;
    }

    private static Object part(ObjectNode client, String method, String[] path) {
        ArrayNode held = client.withArrayProperty("defaultClientScopes");
        if (path[2].equals("client-secret")) {
            client.put("secret", UUID.randomUUID().toString());
            return Map.of("type", "secret", "value", client.path("secret").asText());
        }
        if (method.equals("GET")) {
            return scopes(held.valueStream().map(JsonNode::asText));
        }
        if (method.equals("PUT")) {
            held.add(path[3]);
        } else {
            held.removeIf(scope -> scope.asText().equals(path[3]));
        }
        return 204;
    }

    /** The id of a scope is its name. */
    private static Object scopes(Stream<String> names) {
        return names.map(name -> Map.of("id", name, "name", name)).toList();
    }
}
