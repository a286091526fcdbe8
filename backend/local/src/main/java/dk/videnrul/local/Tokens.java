package dk.videnrul.local;

import static dk.videnrul.local.Secrets.Name.PARTNER_SECRET;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Fetches access tokens from the running identity provider, as a partner's script would. */
final class Tokens {

    static final String PARTNER = "partner";
    static final List<String> PEOPLE = List.of("sekretariat", "bestyrelse", "koordinator", "forperson", "medlem", "ny");
    static final String USERS = String.join(", ", PEOPLE) + ", " + PARTNER;

    static final Pattern ACCESS_TOKEN = Pattern.compile("\"access_token\"\\s*:\\s*\"([^\"]+)\"");

    private final DataFolder data;

    Tokens(DataFolder data) {
        this.data = data;
    }

    String of(String user) throws IOException, InterruptedException {
        Map<String, String> grant = grant(user);
        Running running = Running.in(data.running())
                .filter(noted -> noted.ready() && noted.launcher().isPresent())
                .orElseThrow(() -> new Fault("nothing runs on " + data.root() + "; start it with ./videnrul run"));
        HttpResponse<String> answer = send(running.issuer() + "/protocol/openid-connect/token", grant);
        var token = ACCESS_TOKEN.matcher(answer.body());
        if (!token.find()) {
            throw new Fault("no token for " + user + " (" + answer.statusCode() + "); was it started with --no-demo?");
        }
        return token.group(1);
    }

    private Map<String, String> grant(String user) throws IOException {
        if (user.equals(PARTNER)) {
            String secret = Secrets.read(data.secrets()).get(PARTNER_SECRET);
            return Map.of("grant_type", "client_credentials", "client_id", PARTNER, "client_secret", secret);
        }
        if (!PEOPLE.contains(user)) {
            throw new Fault("nobody is called '" + user + "'; one of " + USERS);
        }
        return new TreeMap<>(Map.of(
                "grant_type", "password",
                "client_id", "videnrul-cli",
                "scope", "openid",
                "username", user,
                "password", IdentityProvider.DEMO_PASSWORD));
    }

    static HttpResponse<String> send(String address, Map<String, String> form)
            throws IOException, InterruptedException {
        String body = form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        var request = HttpRequest.newBuilder(URI.create(address))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        try (var http = HttpClient.newHttpClient()) {
            return http.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (ConnectException nobodyThere) {
            throw new Fault("Keycloak does not answer at " + address);
        }
    }
}
