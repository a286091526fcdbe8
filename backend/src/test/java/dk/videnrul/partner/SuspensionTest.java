package dk.videnrul.partner;

import static dk.videnrul.testsupport.Mailbox.lettersTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import dk.videnrul.testsupport.Given;
import dk.videnrul.testsupport.HttpTest;
import dk.videnrul.testsupport.Statements;
import dk.videnrul.testsupport.TokenIssuer;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What was decided about a partner holds at once, whatever its token says. */
@QuarkusTest
class SuspensionTest extends HttpTest {
    private static final String ITEMS = "/api/v1/knowledge-items";
    private static final String TOPICS = "/api/v1/topics";

    @Inject
    Statements statements;

    @Test
    void a_suspended_client_is_refused_everywhere_until_it_may_go_on() {
        Given.Registered partner = given.partner("susp-" + UUID.randomUUID(), "knowledge:read");
        String id = partner.id().toString();
        withToken(partner.token()).get(ITEMS).then().statusCode(200);
        Registering.become(id, "suspended", "For mange kald om natten")
                .then()
                .statusCode(200)
                .body("statusReason", equalTo("For mange kald om natten"));
        for (String path : List.of(ITEMS, TOPICS, "/api/v1/me", "/api/v1/changes", Registering.PATH + "/me")) {
            withToken(partner.token())
                    .get(path)
                    .then()
                    .statusCode(403)
                    .contentType("application/problem+json")
                    .body("type", equalTo("/api/problems/client-suspended"));
        }
        Registering.become(id, "active", null).then().statusCode(200).body("statusReason", equalTo(null));
        withToken(partner.token()).get(ITEMS).then().statusCode(200);
        await().until(() -> lettersTo(partner.clientId() + "@example.org").size() == 2);
        assertThat(lettersTo(partner.clientId() + "@example.org"))
                .anySatisfy(letter -> assertThat(letter.text()).contains("For mange kald om natten"));
        assertThat(Registering.history(id)).containsExactly("resumed", "suspended");
    }

    @Test
    void to_suspend_takes_a_reason_and_what_is_ended_stays_so() {
        String id = given.partner("ended-" + UUID.randomUUID(), "knowledge:read")
                .id()
                .toString();
        Registering.become(id, "suspended", " ")
                .then()
                .statusCode(422)
                .body("errors.pointer", equalTo(List.of("/reason")));
        Registering.become(id, "active", null).then().statusCode(409);
        Registering.become(id, "ended", "Aftalen er udløbet").then().statusCode(200);
        Registering.become(id, "active", null).then().statusCode(409);
        Registering.change(id, Map.of("name", "Et andet")).then().statusCode(409);
        Registering.issueSecret(id).then().statusCode(409);
    }

    @Test
    void a_scope_that_is_taken_away_is_refused_with_a_token_that_still_has_it() {
        Given.Registered partner = given.partner("scopes-" + UUID.randomUUID(), "knowledge:read", "groups:read");
        Registering.change(partner.id().toString(), Map.of("scopes", List.of("groups:read")))
                .then()
                .statusCode(200);
        withToken(partner.token())
                .get(ITEMS)
                .then()
                .statusCode(403)
                .body("type", equalTo("/api/problems/insufficient-scope"))
                .header("WWW-Authenticate", containsString("knowledge:read"));
        withToken(partner.token()).get("/api/v1/me").then().body("scopes", equalTo(List.of("groups:read")));
    }

    @Test
    void a_token_with_less_than_is_registered_allows_no_more_than_it_says() {
        Given.Registered partner = given.partner("less-" + UUID.randomUUID(), "knowledge:read", "groups:read");
        withToken(TokenIssuer.partner(partner.clientId(), "groups:read"))
                .get(ITEMS)
                .then()
                .statusCode(403);
    }

    @Test
    void a_client_that_nobody_registered_is_what_its_token_says() {
        withToken(TokenIssuer.partner("made-by-hand", "knowledge:read"))
                .get("/api/v1/me")
                .then()
                .statusCode(200)
                .body("name", equalTo("made-by-hand"))
                .body("scopes", equalTo(List.of("knowledge:read")));
    }

    @Test
    void to_know_a_partner_costs_one_statement_a_request() {
        Given.Registered partner = given.partner("cost-" + UUID.randomUUID(), "knowledge:read");
        long guest = statements.during(() -> asGuest().get(TOPICS).then().statusCode(200));
        long asPartner = statements.during(
                () -> withToken(partner.token()).get(TOPICS).then().statusCode(200));
        assertThat(asPartner).isEqualTo(guest + 1);
    }
}
