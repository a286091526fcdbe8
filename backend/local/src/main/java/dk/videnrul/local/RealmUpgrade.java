package dk.videnrul.local;

import static dk.videnrul.local.Secrets.Name.ADMIN_SECRET;
import static dk.videnrul.local.Secrets.Name.KEYCLOAK_ADMIN_PASSWORD;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A realm is imported once. One that was imported before partners had clients of their own learns to manage them. */
final class RealmUpgrade {

    static final String CLIENT = "videnrul-admin";

    private static final Pattern ID = Pattern.compile("\"id\"\\s*:\\s*\"([^\"]+)\"");

    private final String keycloak;
    private final Secrets secrets;
    private final HttpClient http = HttpClient.newHttpClient();

    /** @param keycloak its address, without a slash at the end */
    RealmUpgrade(String keycloak, Secrets secrets) {
        this.keycloak = keycloak;
        this.secrets = secrets;
    }

    void run(Progress progress) throws IOException, InterruptedException {
        Map<String, String> ours = Map.of(
                "grant_type", "client_credentials", "client_id", CLIENT, "client_secret", secrets.get(ADMIN_SECRET));
        if (token("videnrul", ours).isPresent()) {
            return;
        }
        Optional<String> admin = token(
                "master",
                Map.of(
                        "grant_type",
                        "password",
                        "client_id",
                        "admin-cli",
                        "username",
                        "admin",
                        "password",
                        secrets.get(KEYCLOAK_ADMIN_PASSWORD)));
        progress.say(
                admin.isPresent() && teach(admin.get())
                        ? "The realm has learnt to manage the clients of partners"
                        : "The realm cannot manage the clients of partners; a new one can: --fresh, or another --data");
    }

    private boolean teach(String admin) throws IOException, InterruptedException {
        String realm = keycloak + "/admin/realms/videnrul";
        call(admin, "POST", realm + "/clients", client());
        Optional<String> client = id(call(admin, "GET", realm + "/clients?clientId=" + CLIENT, ""));
        Optional<String> management = id(call(admin, "GET", realm + "/clients?clientId=realm-management", ""));
        if (client.isEmpty() || management.isEmpty()) {
            return false;
        }
        Optional<String> account =
                id(call(admin, "GET", realm + "/clients/" + client.get() + "/service-account-user", ""));
        String role = call(admin, "GET", realm + "/clients/" + management.get() + "/roles/manage-clients", "")
                .body();
        return account.isPresent()
                && call(
                                        admin,
                                        "POST",
                                        realm + "/users/" + account.get() + "/role-mappings/clients/"
                                                + management.get(),
                                        "[" + role + "]")
                                .statusCode()
                        == 204;
    }

    /** As in the file from which new realms are made. */
    private String client() {
        return """
                {"clientId": "%s", "name": "Videnrul's administration of partners", "protocol": "openid-connect",
                 "publicClient": false, "clientAuthenticatorType": "client-secret", "secret": "%s",
                 "standardFlowEnabled": false, "directAccessGrantsEnabled": false, "serviceAccountsEnabled": true,
                 "fullScopeAllowed": true, "defaultClientScopes": ["basic"], "optionalClientScopes": [],
                 "protocolMappers": [{"name": "roles in the realm's administration", "protocol": "openid-connect",
                   "protocolMapper": "oidc-usermodel-client-role-mapper", "config": {
                     "usermodel.clientRoleMapping.clientId": "realm-management",
                     "claim.name": "resource_access.realm-management.roles", "jsonType.label": "String",
                     "multivalued": "true", "access.token.claim": "true", "introspection.token.claim": "true"}}]}
                """.formatted(CLIENT, secrets.get(ADMIN_SECRET));
    }

    private Optional<String> token(String realm, Map<String, String> form) throws IOException, InterruptedException {
        return first(
                Tokens.ACCESS_TOKEN,
                Tokens.send(keycloak + "/realms/" + realm + "/protocol/openid-connect/token", form));
    }

    private HttpResponse<String> call(String token, String method, String address, String body)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(address))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .method(
                        method,
                        body.isEmpty()
                                ? HttpRequest.BodyPublishers.noBody()
                                : HttpRequest.BodyPublishers.ofString(body))
                .build();
        return http.send(request, HttpResponse.BodyHandlers.ofString());
    }

    private static Optional<String> id(HttpResponse<String> answer) {
        return first(ID, answer);
    }

    private static Optional<String> first(Pattern what, HttpResponse<String> answer) {
        Matcher found = what.matcher(answer.body());
        return answer.statusCode() == 200 && found.find() ? Optional.of(found.group(1)) : Optional.empty();
    }
}
