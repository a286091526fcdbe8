package dk.videnrul.webhook;

import com.standardwebhooks.Webhook;
import com.standardwebhooks.exceptions.EmptyWebhookSecretException;
import com.standardwebhooks.exceptions.WebhookVerificationException;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;

/** A partner's system that takes messages: a real HTTP server on this machine. */
public final class Receiver implements AutoCloseable {
    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final List<Message> received = new CopyOnWriteArrayList<>();
    private volatile Function<Message, Answer> answering = _ -> new Answer(204);

    /** A message as it came in. */
    public record Message(HttpHeaders headers, String body) {

        String id() {
            return headers.firstValue("webhook-id").orElseThrow();
        }

        public JsonPath json() {
            return new JsonPath(body);
        }

        /** What happened to which item. */
        String about() {
            return json().getString("type") + " " + json().getString("data.id");
        }

        /** Whether the independent library takes it for ours. */
        boolean isSignedWith(String secret) {
            try {
                new Webhook(secret).verify(body, headers);
                return true;
            } catch (WebhookVerificationException | EmptyWebhookSecretException refused) {
                return false;
            }
        }
    }

    public record Answer(int status, String... headers) {}

    public Receiver() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), 0), 0);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        server.setExecutor(threads);
        server.createContext("/", this::take);
        server.start();
    }

    public String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/hooks";
    }

    void answer(int status, String... headers) {
        answering = _ -> new Answer(status, headers);
    }

    public void answer(Function<Message, Answer> how) {
        answering = how;
    }

    public List<Message> received() {
        return received;
    }

    /** The messages about an item, in the order in which they came. */
    List<Message> about(String item) {
        return received.stream()
                .filter(message -> item.equals(message.json().getString("data.id")))
                .toList();
    }

    private void take(HttpExchange call) throws IOException {
        String body = new String(call.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        Message message = new Message(HttpHeaders.of(call.getRequestHeaders(), (_, _) -> true), body);
        received.add(message);
        Answer answer = answering.apply(message);
        for (int place = 0; place < answer.headers().length; place += 2) {
            call.getResponseHeaders().add(answer.headers()[place], answer.headers()[place + 1]);
        }
        byte[] said = answer.status() == 204 ? new byte[0] : "Fejl hos modtageren".getBytes(StandardCharsets.UTF_8);
        call.sendResponseHeaders(answer.status(), said.length == 0 ? -1 : said.length);
        call.getResponseBody().write(said);
        call.close();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
