package dk.videnrul.identity;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;

import dk.videnrul.testsupport.Given;
import dk.videnrul.testsupport.HttpTest;
import dk.videnrul.testsupport.TokenIssuer;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Base64;
import org.junit.jupiter.api.Test;

@QuarkusTest
class TokensTest extends HttpTest {

    @Test
    void a_caller_without_a_token_is_a_guest() {
        asGuest()
                .get("/api/v1/me")
                .then()
                .statusCode(200)
                .body("signedIn", equalTo(false))
                .body("roles.role", equalTo(java.util.List.of("guest")));
    }

    @Test
    void a_person_whom_the_network_knows_has_their_roles() {
        Given.Group group = given.themeGroup().active();
        Given.Somebody chair = given.chairOf(group);
        as(chair)
                .get("/api/v1/me")
                .then()
                .body("memberId", equalTo(chair.id().toString()))
                .body("roles.role", hasItem("member"))
                .body("roles.find { it.role == 'chair' }.themeGroup.slug", equalTo(group.slug()));
    }

    @Test
    void a_person_whom_the_network_does_not_know_is_told_what_to_do() {
        withToken(TokenIssuer.person("nobody-knows", "Ny Person"))
                .get("/api/v1/me")
                .then()
                .body("signedIn", equalTo(true))
                .body("roles.role", equalTo(java.util.List.of("guest")))
                .body("nextStep", notNullValue());
    }

    @Test
    void a_role_that_the_provider_gives_is_held() {
        asSecretariat().get("/api/v1/me").then().body("roles.role", hasItem("secretariat"));
    }

    @Test
    void a_partner_has_scopes_and_no_roles_of_a_person() {
        asPartner("knowledge:read", "groups:read")
                .get("/api/v1/me")
                .then()
                .body("roles.role", equalTo(java.util.List.of("partner")))
                .body("scopes", equalTo(java.util.List.of("groups:read", "knowledge:read")));
    }

    @Test
    void a_token_that_has_expired_is_refused() {
        refused(TokenIssuer.expired("somebody"));
    }

    @Test
    void a_token_for_another_audience_is_refused() {
        refused(TokenIssuer.forAnotherAudience("somebody"));
    }

    @Test
    void a_token_of_another_issuer_is_refused() {
        refused(TokenIssuer.byAnotherIssuer("somebody"));
    }

    @Test
    void a_token_that_was_changed_is_refused() {
        String token = TokenIssuer.person("somebody", "Somebody");
        String[] parts = token.split("\\.");
        String claims = new String(Base64.getUrlDecoder().decode(parts[1]));
        String changed = Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(claims.replace("somebody", "another1").getBytes());
        refused(parts[0] + "." + changed + "." + parts[2]);
    }

    @Test
    void a_token_without_a_signature_is_refused() {
        String header = Base64.getUrlEncoder().withoutPadding().encodeToString("{\"alg\":\"none\"}".getBytes());
        String[] parts =
                TokenIssuer.person("somebody", "Somebody", "secretariat").split("\\.");
        refused(header + "." + parts[1] + ".");
    }

    @Test
    void what_is_no_token_is_refused_where_a_guest_may_read() {
        refused("nonsense");
    }

    @Test
    void a_partner_without_the_scope_is_told_which() {
        asPartner("groups:read")
                .get("/api/v1/knowledge-items")
                .then()
                .statusCode(403)
                .body("type", equalTo("/api/problems/insufficient-scope"))
                .header("WWW-Authenticate", containsString("scope=\"knowledge:read\""));
    }

    @Test
    void a_change_with_a_session_needs_the_header_of_our_own_client() {
        asGuest()
                .cookie("q_session", "whatever")
                .contentType("application/json")
                .body("{}")
                .post("/api/v1/knowledge-items")
                .then()
                .statusCode(403)
                .body("type", equalTo("/api/problems/cross-site-call"));
    }

    private static ValidatableResponse refused(String token) {
        return withToken(token)
                .get("/api/v1/knowledge-items")
                .then()
                .statusCode(401)
                .contentType("application/problem+json")
                .header("WWW-Authenticate", containsString("Bearer"))
                .body("type", equalTo("/api/problems/token-refused"));
    }
}
