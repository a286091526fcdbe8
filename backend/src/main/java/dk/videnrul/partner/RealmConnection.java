package dk.videnrul.partner;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Calls the administration of the realm (Keycloak's Admin REST API) as a client that may manage clients and no more. */
@Singleton
class RealmConnection {
    private static final String JSON = "application/json";
    private static final String FORM = "application/x-www-form-urlencoded";

    private final PartnerSettings settings;
    private final String realm;
    private final ObjectMapper mapper;
    private final HttpClient http;

    /** A token is good for minutes; one that was refused is not asked twice. */
    private volatile @Nullable String token;

    RealmConnection(
            PartnerSettings settings,
            @ConfigProperty(name = "quarkus.oidc.auth-server-url") String realm,
            ObjectMapper mapper) {
        this.settings = settings;
        this.realm = realm.replaceAll("/+$", "");
        this.mapper = mapper;
        this.http = HttpClient.newBuilder().connectTimeout(settings.timeout()).build();
    }

    record Answer(int status, JsonNode body) {
        boolean ok() {
            return status / 100 == 2;
        }
    }

    /** What the provider says of itself (OpenID Connect Discovery). */
    JsonNode discovery() {
        return send(request(realm + "/.well-known/openid-configuration").build())
                .body();
    }

    /** The realm, as we reach it. */
    String realm() {
        return realm;
    }

    JsonNode get(String path) {
        return required(call("GET", path, null), path).body();
    }

    void put(String path, @Nullable Object body) {
        required(call("PUT", path, body), path);
    }

    JsonNode post(String path, @Nullable Object body) {
        return required(call("POST", path, body), path).body();
    }

    void delete(String path) {
        required(call("DELETE", path, null), path);
    }

    /** With a new token where the old one is refused; also with an answer that is none of the expected ones. */
    Answer call(String method, String path, @Nullable Object body) {
        String known = token;
        Answer answer = known == null ? null : authorised(method, path, body, known);
        if (answer == null || answer.status() == 401) {
            String fresh = login();
            token = fresh;
            answer = authorised(method, path, body, fresh);
        }
        return answer;
    }

    private Answer authorised(String method, String path, @Nullable Object body, String bearer) {
        HttpRequest.BodyPublisher content =
                body == null ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(written(body));
        return send(request(administration() + path)
                .header("Authorization", "Bearer " + bearer)
                .header("Content-Type", JSON)
                .method(method, content)
                .build());
    }

    private String login() {
        String secret = settings.adminSecret()
                .filter(given -> !given.isBlank())
                .orElseThrow(() -> new ClientRegistry.ProviderAway("videnrul.partners.admin-secret is not set"));
        String form = "grant_type=client_credentials&client_id=" + encoded(settings.adminClient()) + "&client_secret="
                + encoded(secret);
        Answer answer = send(request(discovery().path("token_endpoint").asText())
                .header("Content-Type", FORM)
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build());
        return required(answer, "token of " + settings.adminClient())
                .body()
                .path("access_token")
                .asText();
    }

    private String administration() {
        return settings.adminUrl().orElseGet(() -> realm.replaceFirst("/realms/(?=[^/]+$)", "/admin/realms/"));
    }

    private HttpRequest.Builder request(String address) {
        return HttpRequest.newBuilder(URI.create(address)).timeout(settings.timeout());
    }

    private Answer send(HttpRequest request) {
        try {
            HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
            boolean json =
                    answer.headers().firstValue("Content-Type").orElse("").contains("json");
            return new Answer(answer.statusCode(), json ? mapper.readTree(answer.body()) : mapper.missingNode());
        } catch (IOException noAnswer) {
            throw new ClientRegistry.ProviderAway(String.valueOf(noAnswer));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new ClientRegistry.ProviderAway("interrupted");
        }
    }

    /** Whatever else it answers: it does not do it now. What it says may name a client, and never a secret. */
    private static Answer required(Answer answer, String what) {
        if (!answer.ok()) {
            throw new ClientRegistry.ProviderAway(what + " is answered with " + answer.status());
        }
        return answer;
    }

    private String written(Object body) {
        try {
            return mapper.writeValueAsString(body);
        } catch (JsonProcessingException impossible) {
            throw new IllegalArgumentException(impossible);
        }
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
