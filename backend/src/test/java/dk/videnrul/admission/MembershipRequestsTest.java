package dk.videnrul.admission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

import dk.videnrul.testsupport.Given;
import dk.videnrul.testsupport.HttpTest;
import dk.videnrul.testsupport.Mailbox;
import dk.videnrul.testsupport.TokenIssuer;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class MembershipRequestsTest extends HttpTest {
    private static final String MINE = "/api/v1/me/membership-requests";
    private static final String SECRETARIAT = "sekretariat@test.example.org";
    private static final String ALL = "/api/v1/membership-requests";

    @Test
    void the_coordinator_hears_of_it_accepts_and_the_stranger_is_a_member() {
        Given.Somebody coordinator = given.coordinatorOf("0710");
        String coordinatorAddress = coordinator.id() + "@example.org";
        given.run("update person set email = ?1 where id = ?2", coordinatorAddress, coordinator.id());
        String email = UUID.randomUUID() + "@example.org";
        String account = TokenIssuer.person(UUID.randomUUID().toString(), "Maja Mogensen", email, true);
        Response asked = ask(account, "0710");
        asked.then().statusCode(201).body("status", equalTo("open"));
        ask(account, "0710").then().statusCode(409);
        await().until(() -> !Mailbox.lettersTo(coordinatorAddress).isEmpty());
        assertThat(Mailbox.lettersTo(coordinatorAddress).getFirst().text())
                .contains("Maja Mogensen", "Sundhedsplejerske", "Jeg vil gerne være med.");
        String one = ALL + "/" + asked.jsonPath().getString("id");
        as(given.coordinatorOf("0101")).get(one).then().statusCode(404);
        decide(as(coordinator), one, "{\"status\": \"accepted\"}")
                .then()
                .statusCode(200)
                .body("status", equalTo("accepted"));
        withToken(account).get("/api/v1/me").then().body("roles.role", equalTo(List.of("member")));
        await().until(() -> !Mailbox.lettersTo(email).isEmpty());
        assertThat(Mailbox.lettersTo(email).getFirst().subject()).contains("Velkommen");
        ask(account, "0710").then().statusCode(409);
        decide(as(coordinator), one, "{\"status\": \"declined\", \"reason\": \"Nej\"}")
                .then()
                .statusCode(409);
    }

    @Test
    void the_secretariat_hears_of_it_where_no_coordinator_can_be_reached() {
        String name = "Uden Koordinator " + UUID.randomUUID();
        ask(TokenIssuer.person(UUID.randomUUID().toString(), name), "0492")
                .then()
                .statusCode(201);
        await().until(() -> Mailbox.lettersTo(SECRETARIAT).stream()
                .anyMatch(letter -> letter.text().contains(name)
                        && letter.text().contains("Ærø Kommune")
                        && letter.text().contains("Jeg vil gerne være med.")));
    }

    @Test
    void declining_needs_a_reason_which_the_stranger_reads() {
        String account = TokenIssuer.person(UUID.randomUUID().toString(), "Ove Ottosen");
        String one = ALL + "/" + ask(account, "0710").jsonPath().getString("id");
        decide(asSecretariat(), one, "{\"status\": \"declined\"}")
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem("/reason"));
        decide(asSecretariat(), one, "{\"status\": \"declined\", \"reason\": \"Kommunen er ikke med.\"}")
                .then()
                .statusCode(200);
        withToken(account)
                .get(MINE)
                .then()
                .body("items[0].status", equalTo("declined"))
                .body("items[0].reason", equalTo("Kommunen er ikke med."));
        ask(account, "0710").then().statusCode(201);
    }

    @Test
    void the_stranger_may_think_again() {
        String account = TokenIssuer.person(UUID.randomUUID().toString(), "Ida");
        Response asked = ask(account, "0710");
        withToken(account)
                .header("If-Match", asked.getHeader("ETag"))
                .delete(MINE + "/" + asked.jsonPath().getString("id"))
                .then()
                .statusCode(204);
        withToken(account).get(MINE).then().body("items.status", equalTo(List.of("withdrawn")));
    }

    @Test
    void a_coordinator_lists_those_of_the_own_municipality() {
        String here = ask(TokenIssuer.person(UUID.randomUUID().toString(), "Her"), "0727")
                .jsonPath()
                .getString("id");
        String there = ask(TokenIssuer.person(UUID.randomUUID().toString(), "Der"), "0710")
                .jsonPath()
                .getString("id");
        as(given.coordinatorOf("0727"))
                .queryParam("status", "open")
                .get(ALL)
                .then()
                .body("items.id", hasItem(here))
                .body("items.id", not(hasItem(there)));
        asSecretariat().queryParam("limit", 100).get(ALL).then().body("items.id", hasItems(here, there));
        as(given.member()).get(ALL).then().statusCode(403);
    }

    @Test
    void members_need_not_ask_and_guests_log_in_first() {
        ask(given.member().token(), "0710").then().statusCode(409);
        asGuest().contentType(ContentType.JSON).body("{}").post(MINE).then().statusCode(401);
        ask(TokenIssuer.person(UUID.randomUUID().toString(), "Ada"), "9999")
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem("/municipality"));
    }

    private static Response ask(String token, String municipality) {
        return withToken(token)
                .contentType(ContentType.JSON)
                .body("""
                        {"municipality": "%s", "title": "Sundhedsplejerske", "message": "Jeg vil gerne være med."}""".formatted(municipality))
                .post(MINE);
    }

    private static Response decide(RequestSpecification caller, String path, String body) {
        return caller.contentType(ContentType.JSON)
                .header("If-Match", "*")
                .body(body)
                .put(path + "/status");
    }
}
