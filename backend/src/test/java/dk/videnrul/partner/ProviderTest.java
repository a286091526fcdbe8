package dk.videnrul.partner;

import static dk.videnrul.testsupport.Mailbox.lettersTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import com.fasterxml.jackson.databind.JsonNode;
import dk.videnrul.testsupport.HttpTest;
import dk.videnrul.testsupport.StandInRealm;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Two systems and one truth: what is registered here, and the client at the provider. */
@QuarkusTest
class ProviderTest extends HttpTest {

    @Test
    void a_client_is_made_as_it_was_registered_and_follows_every_change() {
        Map<String, Object> draft = Registering.draft();
        String id = registered(draft);
        await().until(() -> setUp(id).equals("done"));
        JsonNode client = client(draft);
        assertThat(client.path("enabled").asBoolean()).isTrue();
        assertThat(client.path("serviceAccountsEnabled").asBoolean()).isTrue();
        assertThat(client.path("standardFlowEnabled").asBoolean()).isFalse();
        assertThat(scopes(client)).containsExactlyInAnyOrder("basic", "videnrul-api", "knowledge:read", "events:read");

        Registering.change(id, Map.of("scopes", List.of("groups:read"))).then().statusCode(200);
        await().untilAsserted(() ->
                assertThat(scopes(client(draft))).containsExactlyInAnyOrder("basic", "videnrul-api", "groups:read"));
        Registering.become(id, "suspended", "Pause").then().statusCode(200);
        await().until(() -> !client(draft).path("enabled").asBoolean());
        Registering.become(id, "ended", "Slut").then().statusCode(200);
        await().until(() ->
                StandInRealm.client(clientId(draft)).isEmpty() && setUp(id).equals("done"));
    }

    @Test
    void a_secret_is_told_once_and_kept_nowhere() {
        Map<String, Object> draft = Registering.draft();
        String id = registered(draft);
        Response first = Registering.issueSecret(id);
        first.then()
                .statusCode(201)
                .header("Cache-Control", containsString("no-store"))
                .body("clientId", equalTo(clientId(draft)))
                .body("tokenEndpoint", endsWith("/videnrul/token"));
        String secret = first.jsonPath().getString("secret");
        assertThat(client(draft).path("secret").asText()).isEqualTo(secret);
        Registering.get(id).then().body("secretIssuedAt", notNullValue());

        String second = Registering.issueSecret(id).jsonPath().getString("secret");
        assertThat(second).isNotEqualTo(secret);
        assertThat(client(draft).path("secret").asText()).isEqualTo(second);
        assertThat(Registering.history(id)).containsExactly("secret-issued", "secret-issued", "registered");
        String to = String.valueOf(draft.get("contactEmail"));
        await().until(() -> lettersTo(to).size() == 3);
        assertThat(lettersTo(to))
                .allSatisfy(letter -> assertThat(letter.text() + letter.html()).doesNotContain(secret, second));
        assertThat(given.rows("select 1 from idempotency_key where answer like '%" + secret + "%'"))
                .isEmpty();
    }

    @Test
    void a_secret_survives_what_is_changed_after_it() {
        Map<String, Object> draft = Registering.draft();
        String id = registered(draft);
        String secret = Registering.issueSecret(id).jsonPath().getString("secret");
        Registering.become(id, "suspended", "Pause");
        Registering.become(id, "active", null);
        await().until(() -> setUp(id).equals("done"));
        assertThat(client(draft).path("enabled").asBoolean()).isTrue();
        assertThat(client(draft).path("secret").asText()).isEqualTo(secret);
    }

    @Test
    void while_the_provider_is_away_a_partner_waits_and_a_suspension_holds_all_the_same() {
        Map<String, Object> draft = Registering.draft();
        StandInRealm.away(clientId(draft));
        String id = registered(draft);
        Registering.issueSecret(id)
                .then()
                .statusCode(503)
                .header("Retry-After", notNullValue())
                .body("detail", containsString("Loginserveren"));
        Registering.get(id).then().body("setUp", equalTo("underway")).body("secretIssuedAt", equalTo(null));
        assertThat(Registering.history(id)).containsExactly("registered");

        String token = dk.videnrul.testsupport.TokenIssuer.partner(clientId(draft), "knowledge:read");
        withToken(token).get("/api/v1/topics").then().statusCode(200);
        Registering.become(id, "suspended", "Nu").then().statusCode(200);
        withToken(token).get("/api/v1/topics").then().statusCode(403);

        StandInRealm.back(clientId(draft));
        await().until(() -> setUp(id).equals("done"));
        assertThat(client(draft).path("enabled").asBoolean()).isFalse();
    }

    @Test
    void a_client_of_somebody_else_is_left_alone() {
        Map<String, Object> draft = Registering.draft();
        StandInRealm.made(clientId(draft), UUID.randomUUID().toString());
        JsonNode before = client(draft).deepCopy();
        String id = registered(draft);
        await().until(() -> setUp(id).equals("blocked"));
        Registering.issueSecret(id).then().statusCode(409);
        Registering.become(id, "ended", "Et andet navn").then().statusCode(200);
        await().until(() -> setUp(id).equals("done"));
        assertThat(client(draft)).isEqualTo(before);
    }

    @Test
    void a_client_that_an_operator_gave_free_is_taken_over() {
        Map<String, Object> draft = Registering.draft("scopes", List.of("knowledge:read"));
        StandInRealm.made(clientId(draft), "unclaimed");
        String id = registered(draft);
        await().until(() -> setUp(id).equals("done"));
        assertThat(client(draft).path("attributes").path(KeycloakClients.MARK).asText())
                .isEqualTo(id);
        assertThat(scopes(client(draft))).containsExactlyInAnyOrder("basic", "videnrul-api", "knowledge:read");
    }

    private static String registered(Map<String, Object> draft) {
        Response registered = Registering.register(draft);
        registered.then().statusCode(201);
        return registered.jsonPath().getString("id");
    }

    private static String clientId(Map<String, Object> draft) {
        return String.valueOf(draft.get("clientId"));
    }

    private static JsonNode client(Map<String, Object> draft) {
        return StandInRealm.client(clientId(draft)).orElseThrow();
    }

    private static String setUp(String id) {
        return Registering.get(id).jsonPath().getString("setUp");
    }

    private static List<String> scopes(JsonNode client) {
        return client.path("defaultClientScopes")
                .valueStream()
                .map(JsonNode::asText)
                .toList();
    }
}
