package dk.videnrul.coordination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
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
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RegionRolesTest extends HttpTest {

    @Test
    void the_secretariat_appoints_a_coordinator_who_appoints_a_political_contact_of_the_region() {
        Given.Somebody coordinator = colleague("midtjylland");
        appoint(asSecretariat(), "midtjylland", coordinator, "coordinator", null)
                .then()
                .statusCode(201)
                .body("region", equalTo("midtjylland"))
                .body("municipality", equalTo(null));
        as(coordinator)
                .get("/api/v1/me")
                .then()
                .body("roles.find { it.role == 'coordinator' }.region.slug", equalTo("midtjylland"));
        Given.Somebody politician = colleague("midtjylland");
        appoint(as(coordinator), "midtjylland", politician, "political-contact", null)
                .then()
                .statusCode(201);
        as(coordinator)
                .get("/api/v1/members/" + politician.id())
                .then()
                .body("roles[0].region.slug", equalTo("midtjylland"))
                .body("allowed", hasItem("end"));
        as(coordinator)
                .queryParam("region", "midtjylland")
                .queryParam("role", "political-contact")
                .queryParam("limit", 100)
                .get("/api/v1/members")
                .then()
                .body("items.id", hasItem(politician.id().toString()));
        appoint(as(coordinator), "nordjylland", colleague("nordjylland"), "coordinator", null)
                .then()
                .statusCode(403);
        appoint(as(coordinator), "midtjylland", colleague("nordjylland"), "coordinator", null)
                .then()
                .statusCode(422)
                .body("errors.code", hasItem("other-employer"));
        appoint(as(politician), "midtjylland", colleague("midtjylland"), "coordinator", null)
                .then()
                .statusCode(403);
    }

    @Test
    void a_regions_coordinator_does_not_speak_for_the_municipalities_in_it() {
        Given.Somebody coordinator = given.coordinatorOfRegion("syddanmark");
        post(as(coordinator), "/api/v1/invitations", """
                {"email": "%s@example.org", "name": "Ny Nu", "municipality": "0607"}""".formatted(UUID.randomUUID()))
                .then()
                .statusCode(403);
    }

    @Test
    void a_coordinator_invites_a_colleague_who_becomes_the_political_contact() {
        Given.Somebody coordinator = given.coordinatorOfRegion("midtjylland");
        String email = UUID.randomUUID() + "@example.org";
        Response invited = post(as(coordinator), "/api/v1/invitations", """
                {"email": "%s", "name": "Ny Politiker", "region": "midtjylland", "localRoles": ["political-contact"]}
                """.formatted(email));
        invited.then().statusCode(201).body("region.slug", equalTo("midtjylland"));
        String invitation = "/api/v1/invitations/" + invited.jsonPath().getString("id");
        as(given.coordinatorOfRegion("midtjylland")).get(invitation).then().statusCode(200);
        as(given.coordinatorOfRegion("nordjylland")).get(invitation).then().statusCode(404);
        await().until(() -> !Mailbox.lettersTo(email).isEmpty());
        assertThat(Mailbox.lettersTo(email).getFirst().text()).contains("Region Midtjylland");
        String link = invited.jsonPath().getString("link");
        String account = TokenIssuer.person(UUID.randomUUID().toString(), "Ny Politiker");
        withToken(account)
                .post("/api/v1/invitations/by-token/" + link.substring(link.lastIndexOf('/') + 1) + "/acceptance")
                .then()
                .statusCode(200);
        withToken(account)
                .get("/api/v1/me")
                .then()
                .body("roles.find { it.role == 'political-contact' }.region.slug", equalTo("midtjylland"));
    }

    @Test
    void a_coordinator_hears_of_a_request_from_the_region_and_accepts_it() {
        Given.Somebody coordinator = given.coordinatorOfRegion("nordjylland");
        String address = given.addressOf(coordinator);
        String account = TokenIssuer.person(UUID.randomUUID().toString(), "Rikke Regional");
        String asking = "/api/v1/me/membership-requests";
        post(withToken(account), asking, "{\"title\": \"Konsulent\"}")
                .then()
                .statusCode(422)
                .body("errors.code", hasItem("employer-needed"));
        Response asked = post(withToken(account), asking, "{\"region\": \"nordjylland\", \"title\": \"Konsulent\"}");
        asked.then().statusCode(201).body("region.slug", equalTo("nordjylland"));
        await().until(() -> !Mailbox.lettersTo(address).isEmpty());
        assertThat(Mailbox.lettersTo(address).getFirst().text())
                .contains("Region Nordjylland", "/regioner/nordjylland");
        String all = "/api/v1/membership-requests";
        String request = all + "/" + asked.jsonPath().getString("id");
        as(given.coordinatorOf("0851")).get(request).then().statusCode(404);
        as(coordinator)
                .queryParam("limit", 100)
                .get(all)
                .then()
                .body("items.region.slug", everyItem(equalTo("nordjylland")));
        as(coordinator)
                .contentType(ContentType.JSON)
                .header("If-Match", "*")
                .body("{\"status\": \"accepted\"}")
                .put(request + "/status")
                .then()
                .statusCode(200);
        withToken(account)
                .get("/api/v1/me/profile")
                .then()
                .body("region.slug", equalTo("nordjylland"))
                .body("hasCoordinator", equalTo(true));
    }

    @Test
    void a_coordinator_hands_over_and_who_leaves_is_followed_by_the_successor() {
        Given.Somebody first = colleague("midtjylland");
        String role = appoint(asSecretariat(), "midtjylland", first, "coordinator", null)
                .jsonPath()
                .getString("id");
        Given.Somebody second = colleague("midtjylland");
        String address = given.addressOf(second);
        post(as(first), "/api/v1/regions/midtjylland/handovers", """
                {"role": "%s", "to": "%s", "note": "Nøglen ligger hos Bo."}""".formatted(role, second.id()))
                .then()
                .statusCode(201)
                .body("region", equalTo("midtjylland"))
                .body("note", equalTo("Nøglen ligger hos Bo."));
        await().until(() -> !Mailbox.lettersTo(address).isEmpty());
        assertThat(Mailbox.lettersTo(address).getFirst().text())
                .contains("Region Midtjylland", "Nøglen ligger hos Bo.", "/regioner/midtjylland");
        as(first).get("/api/v1/me").then().body("roles.role", not(hasItem("coordinator")));
        Given.Somebody third = colleague("midtjylland");
        asSecretariat()
                .contentType(ContentType.JSON)
                .header("If-Match", "*")
                .body("{\"status\": \"left\", \"successor\": \"%s\"}".formatted(third.id()))
                .put("/api/v1/members/" + second.id() + "/status")
                .then()
                .statusCode(200);
        as(third)
                .get("/api/v1/me")
                .then()
                .body("roles.find { it.role == 'coordinator' }.region.slug", equalTo("midtjylland"));
    }

    @Test
    void when_regions_become_one_what_was_noted_under_them_has_somebody_who_decides() {
        Given.Somebody old = given.coordinatorOfRegion("sjaelland");
        Given.Somebody colleague = colleague("sjaelland");
        Given.Somebody next = colleague("hovedstaden");
        appoint(asSecretariat(), "oestdanmark", next, "coordinator", "2026-12-01")
                .then()
                .statusCode(422)
                .body("errors.code", hasItem("region-not-then"));
        appoint(asSecretariat(), "oestdanmark", next, "coordinator", "2027-01-01")
                .then()
                .statusCode(201);
        String record = "/api/v1/members/" + colleague.id();
        as(next).get(record).then().body("allowed", equalTo(List.of()));
        clock.set(Instant.parse("2027-01-02T08:00:00Z"));
        try {
            as(old).get(record).then().body("allowed", hasItem("change"));
            as(next).get(record).then().body("allowed", hasItem("change"));
            as(next).get("/api/v1/me")
                    .then()
                    .body("roles.region.slug", hasItems("oestdanmark", "hovedstaden", "sjaelland"));
            appoint(asSecretariat(), "sjaelland", colleague, "coordinator", null)
                    .then()
                    .statusCode(422)
                    .body("errors.code", hasItem("region-not-then"));
            as(next).queryParam("region", "oestdanmark")
                    .queryParam("limit", 100)
                    .get("/api/v1/members")
                    .then()
                    .body("items.id", hasItem(colleague.id().toString()));
        } finally {
            clock.runOn();
        }
    }

    private Given.Somebody colleague(String region) {
        Given.Somebody somebody = given.member();
        given.run("update person set region = ?1 where id = ?2", region, somebody.id());
        return somebody;
    }

    private static Response appoint(
            RequestSpecification caller, String region, Given.Somebody member, String role, @Nullable String from) {
        String day = from == null ? "null" : "\"" + from + "\"";
        return post(caller, "/api/v1/regions/" + region + "/roles", """
                {"member": "%s", "role": "%s", "from": %s}""".formatted(member.id(), role, day));
    }

    private static Response post(RequestSpecification caller, String path, String body) {
        return caller.contentType(ContentType.JSON).body(body).post(path);
    }
}
