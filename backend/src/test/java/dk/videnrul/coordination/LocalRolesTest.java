package dk.videnrul.coordination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import dk.videnrul.testsupport.Given;
import dk.videnrul.testsupport.HttpTest;
import dk.videnrul.testsupport.Mailbox;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Instant;
import org.junit.jupiter.api.Test;

@QuarkusTest
class LocalRolesTest extends HttpTest {
    private static final String PLACE = "/api/v1/municipalities/0190";

    @Test
    void the_secretariat_appoints_a_coordinator_who_appoints_a_political_contact() {
        Given.Somebody coordinator = colleague("0190");
        appoint(asSecretariat(), coordinator, "coordinator")
                .then()
                .statusCode(201)
                .body("current", equalTo(true));
        Given.Somebody politician = colleague("0190");
        appoint(as(coordinator), politician, "political-contact").then().statusCode(201);
        as(politician)
                .get("/api/v1/me")
                .then()
                .body("roles.find { it.role == 'political-contact' }.municipality.code", equalTo("0190"));
        appoint(as(politician), colleague("0190"), "coordinator").then().statusCode(403);
        appoint(as(given.coordinatorOf("0101")), colleague("0190"), "coordinator")
                .then()
                .statusCode(403);
    }

    @Test
    void only_those_who_work_there_get_a_role_and_nobody_twice() {
        appoint(asSecretariat(), colleague("0101"), "coordinator")
                .then()
                .statusCode(422)
                .body("errors.code", hasItem("other-employer"));
        Given.Somebody coordinator = colleague("0190");
        appoint(asSecretariat(), coordinator, "coordinator").then().statusCode(201);
        appoint(asSecretariat(), coordinator, "coordinator")
                .then()
                .statusCode(422)
                .body("errors.code", hasItem("role-held-already"));
    }

    @Test
    void a_coordinator_hands_over_in_one_step_and_the_other_one_hears_of_it() {
        Given.Somebody leaver = colleague("0190");
        String role = appoint(asSecretariat(), leaver, "coordinator").jsonPath().getString("id");
        Given.Somebody next = colleague("0190");
        handOver(as(leaver), role, next, "2026-12-01")
                .then()
                .statusCode(201)
                .body("member.id", equalTo(next.id().toString()))
                .body("note", equalTo("Mødet med skolerne er aftalt."))
                .body("from", equalTo("2026-12-01"));
        clock.set(Instant.parse("2026-12-02T08:00:00Z"));
        as(leaver).get("/api/v1/me").then().body("roles.role", not(hasItem("coordinator")));
        as(next).get("/api/v1/me").then().body("roles.role", hasItem("coordinator"));
        as(given.member())
                .queryParam("limit", 100)
                .get(PLACE + "/roles")
                .then()
                .statusCode(200)
                .body("items.find { it.id == '" + role + "' }.until", equalTo("2026-12-01"))
                .body("items.note", everyItem(equalTo(null)));
        clock.runOn();
        await().until(() -> !Mailbox.lettersTo(address(next)).isEmpty());
        assertThat(Mailbox.lettersTo(address(next)).getFirst().text())
                .contains("koordinator", "Mødet med skolerne er aftalt.", "/kommuner/0190");
        handOver(asSecretariat(), role, colleague("0190"), "2026-12-05").then().statusCode(409);
    }

    @Test
    void who_leaves_loses_every_role_and_the_successor_goes_on() {
        Given.Group group = given.themeGroup().active();
        Given.Somebody leaver = colleague("0190");
        appoint(asSecretariat(), leaver, "coordinator").then().statusCode(201);
        given.run("""
                insert into participation (id, theme_group, person, role, from_date)
                values (gen_random_uuid(), ?1, ?2, 'CHAIR', date '2020-01-01')""", group.id(), leaver.id());
        as(leaver)
                .contentType(ContentType.JSON)
                .body("{\"title\": \"Halvfærdig\", \"summary\": \"Noget\", \"kind\": \"material\"}")
                .post("/api/v1/knowledge-items")
                .then()
                .statusCode(201);
        Given.Somebody next = colleague("0190");
        String path = "/api/v1/members/" + leaver.id();
        asSecretariat()
                .contentType(ContentType.JSON)
                .header("If-Match", "*")
                .body("{\"status\": \"left\", \"successor\": \"%s\"}".formatted(next.id()))
                .put(path + "/status")
                .then()
                .statusCode(200)
                .body("status", equalTo("left"))
                .body("email", equalTo(null))
                .body("name", equalTo(leaver.name()));
        as(leaver).get("/api/v1/me").then().body("roles.role", equalTo(java.util.List.of("guest")));
        as(next).get("/api/v1/me").then().body("roles.role", hasItem("coordinator"));
        as(next).get("/api/v1/me/knowledge-items").then().body("items.title", hasItem("Halvfærdig"));
        asGuest().get("/api/v1/theme-groups/" + group.slug()).then().body("members", equalTo(0));
        as(next).queryParam("q", leaver.name())
                .get("/api/v1/members")
                .then()
                .body("items.id", not(hasItem(leaver.id().toString())));
        as(next).contentType(ContentType.JSON)
                .header("If-Match", "*")
                .body("{\"status\": \"active\"}")
                .put(path + "/status")
                .then()
                .statusCode(200);
        as(leaver).get("/api/v1/me").then().body("roles.role", equalTo(java.util.List.of("member")));
    }

    private Given.Somebody colleague(String municipality) {
        Given.Somebody somebody = given.member();
        given.run(
                "update person set municipality = ?1, email = ?2 where id = ?3",
                municipality,
                address(somebody),
                somebody.id());
        return somebody;
    }

    private static String address(Given.Somebody somebody) {
        return somebody.id() + "@example.org";
    }

    private static Response appoint(RequestSpecification caller, Given.Somebody somebody, String role) {
        return caller.contentType(ContentType.JSON)
                .body("{\"member\": \"%s\", \"role\": \"%s\"}".formatted(somebody.id(), role))
                .post(PLACE + "/roles");
    }

    private static Response handOver(RequestSpecification caller, String role, Given.Somebody to, String on) {
        return caller.contentType(ContentType.JSON)
                .body("""
                        {"role": "%s", "to": "%s", "on": "%s", "note": "Mødet med skolerne er aftalt."}""".formatted(role, to.id(), on))
                .post(PLACE + "/handovers");
    }
}
