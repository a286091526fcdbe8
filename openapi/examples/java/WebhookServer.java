import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HashSet;
import java.util.Set;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Takes webhooks: checks that each is really from Videnrul, and does each only once. */
class WebhookServer {
    private static final Duration TOLERANCE = Duration.ofMinutes(5);

    private final byte[] key =
            Base64.getDecoder().decode(System.getenv("WEBHOOK_SECRET").replaceFirst("^whsec_", ""));
    /** In real life a table, written in the transaction of the work. */
    private final Set<String> done = new HashSet<>();

    /** The secret signs "id.timestamp.body"; while it is changed, two of them do. */
    boolean isGenuine(Headers headers, String body) throws Exception {
        String id = headers.getFirst("webhook-id");
        String timestamp = headers.getFirst("webhook-timestamp");
        String signatures = headers.getFirst("webhook-signature");
        if (id == null || timestamp == null || signatures == null
                || !timestamp.matches("\\d{1,12}")) {
            return false;
        }
        Instant sent = Instant.ofEpochSecond(Long.parseLong(timestamp));
        if (Duration.between(sent, Instant.now()).abs().compareTo(TOLERANCE) > 0) {
            return false;
        }
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(key, "HmacSHA256"));
        byte[] signed = mac.doFinal(utf8(id + "." + timestamp + "." + body));
        byte[] expected = utf8("v1," + Base64.getEncoder().encodeToString(signed));
        boolean genuine = false;
        for (String signature : signatures.split(" ")) {
            genuine |= MessageDigest.isEqual(expected, utf8(signature));
        }
        return genuine;
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    synchronized void work(String id, JsonNode event) {
        if (done.add(id)) {
            System.out.println(event.get("type").asText() + "\t" + event.at("/data/id").asText());
        }
    }

    public static void main(String[] args) throws Exception {
        WebhookServer webhooks = new WebhookServer();
        int port = Integer.parseInt(System.getenv().getOrDefault("PORT", "4000"));
        // Behind a web server that ends TLS.
        InetAddress here = InetAddress.getLoopbackAddress();
        HttpServer server = HttpServer.create(new InetSocketAddress(here, port), 0);
        server.createContext("/", exchange -> {
            byte[] bytes = exchange.getRequestBody().readAllBytes();
            String body = new String(bytes, StandardCharsets.UTF_8);
            Headers headers = exchange.getRequestHeaders();
            int status = 204;
            try {
                if (webhooks.isGenuine(headers, body)) {
                    JsonNode event = new ObjectMapper().readTree(body);
                    webhooks.work(headers.getFirst("webhook-id"), event);
                } else {
                    status = 401;
                }
            } catch (Exception failure) {
                status = 500;
            }
            exchange.sendResponseHeaders(status, -1);
            exchange.close();
        });
        server.start();
    }
}
