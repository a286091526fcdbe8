package dk.videnrul.partner;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * The clients of partners in the realm of Keycloak. Each bears the id of its partner, and one without is not touched:
 * whoever registers a partner cannot lay hands on what an operator made, unless the operator says so by the mark
 * {@code unclaimed}.
 */
@ApplicationScoped
class KeycloakClients implements ClientRegistry {
    static final String MARK = "videnrul.partner";
    private static final String UNCLAIMED = "unclaimed";

    /** What makes a token one for this API: its subject and its audience. */
    private static final List<String> NEEDED = List.of("basic", "videnrul-api");

    private final RealmConnection realm;
    private final ObjectMapper mapper;

    KeycloakClients(RealmConnection realm, ObjectMapper mapper) {
        this.realm = realm;
        this.mapper = mapper;
    }

    @Override
    public void put(WantedClient wanted) {
        Optional<JsonNode> known = find(wanted.clientId());
        if (known.isEmpty()) {
            RealmConnection.Answer made = realm.call("POST", "/clients", fresh(wanted));
            // Another node may have made it a moment ago; then it is changed below like any other.
            if (!made.ok() && made.status() != 409) {
                throw new ProviderAway("making a client is answered with " + made.status());
            }
            if (made.ok()) {
                return;
            }
            known = find(wanted.clientId());
        }
        change(known.orElseThrow(() -> new ProviderAway("the client vanished")), wanted);
    }

    @Override
    public void remove(String clientId, UUID partner) {
        find(clientId)
                .filter(client -> mark(client).equals(partner.toString()))
                .ifPresent(client -> realm.delete("/clients/" + id(client)));
    }

    @Override
    public String newSecret(WantedClient wanted) {
        JsonNode client = find(wanted.clientId())
                .filter(found -> mark(found).equals(wanted.partner().toString()))
                .orElseThrow(() -> new ProviderAway("the client vanished"));
        String secret = realm.post("/clients/" + id(client) + "/client-secret", null)
                .path("value")
                .asText();
        if (secret.isEmpty()) {
            throw new ProviderAway("no secret in the answer");
        }
        return secret;
    }

    /** The issuer is the address that the world knows; what discovery names is the one that we asked. */
    @Override
    public String tokenEndpoint() {
        JsonNode provider = realm.discovery();
        String endpoint = provider.path("token_endpoint").asText();
        String issuer = provider.path("issuer").asText();
        return endpoint.startsWith(realm.realm() + "/")
                ? issuer + endpoint.substring(realm.realm().length())
                : endpoint;
    }

    private Optional<JsonNode> find(String clientId) {
        return realm.get("/clients?clientId=" + RealmConnection.encoded(clientId))
                .valueStream()
                .filter(client -> client.path("clientId").asText().equals(clientId))
                .findFirst();
    }

    private ObjectNode fresh(WantedClient wanted) {
        ObjectNode client = mapper.createObjectNode();
        tell(client, wanted);
        client.set("defaultClientScopes", mapper.valueToTree(scopes(wanted)));
        client.set("optionalClientScopes", mapper.createArrayNode());
        client.putArray("protocolMappers")
                .addObject()
                .put("name", "client_id")
                .put("protocol", "openid-connect")
                .put("protocolMapper", "oidc-usersessionmodel-note-mapper")
                .putObject("config")
                .put("user.session.note", "client_id")
                .put("claim.name", "client_id")
                .put("jsonType.label", "String")
                .put("access.token.claim", "true")
                .put("introspection.token.claim", "true");
        return client;
    }

    private void change(JsonNode known, WantedClient wanted) {
        String mark = mark(known);
        if (!mark.equals(wanted.partner().toString()) && !mark.equals(UNCLAIMED)) {
            throw new ClientTaken(wanted.clientId());
        }
        ObjectNode client = known.deepCopy();
        tell(client, wanted);
        // A secret that is sent along would undo one that was drawn in between.
        client.remove("secret");
        realm.put("/clients/" + id(known), client);
        changeScopes("/clients/" + id(known) + "/default-client-scopes", wanted);
    }

    private static void tell(ObjectNode client, WantedClient wanted) {
        client.put("clientId", wanted.clientId())
                .put("name", wanted.name())
                .put("description", "A partner's system; managed in Videnrul")
                .put("protocol", "openid-connect")
                .put("enabled", wanted.enabled())
                .put("publicClient", false)
                .put("clientAuthenticatorType", "client-secret")
                .put("serviceAccountsEnabled", true)
                .put("standardFlowEnabled", false)
                .put("implicitFlowEnabled", false)
                .put("directAccessGrantsEnabled", false)
                .put("fullScopeAllowed", false);
        client.withObjectProperty("attributes").put(MARK, wanted.partner().toString());
    }

    private void changeScopes(String path, WantedClient wanted) {
        Map<String, String> held = ids(realm.get(path));
        Set<String> asked = scopes(wanted);
        if (!held.keySet().containsAll(asked)) {
            Map<String, String> all = ids(realm.get("/client-scopes"));
            asked.stream().filter(name -> !held.containsKey(name)).forEach(name -> {
                String scope = all.get(name);
                if (scope == null) {
                    throw new ProviderAway("the realm has no client scope " + name);
                }
                realm.put(path + "/" + scope, null);
            });
        }
        held.forEach((name, scope) -> {
            if (ApiScopes.ALL.contains(name) && !asked.contains(name)) {
                realm.delete(path + "/" + scope);
            }
        });
    }

    private static Set<String> scopes(WantedClient wanted) {
        Set<String> scopes = new HashSet<>(NEEDED);
        scopes.addAll(wanted.scopes());
        return scopes;
    }

    private static Map<String, String> ids(JsonNode scopes) {
        Map<String, String> ids = new HashMap<>();
        scopes.forEach(
                scope -> ids.put(scope.path("name").asText(), scope.path("id").asText()));
        return ids;
    }

    private static String mark(JsonNode client) {
        return client.path("attributes").path(MARK).asText();
    }

    private static String id(JsonNode client) {
        return client.path("id").asText();
    }
}
