package dk.videnrul.municipality;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;

import dk.videnrul.testsupport.Given;
import dk.videnrul.testsupport.HttpTest;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;

@QuarkusTest
class MembershipsTest extends HttpTest {
    private static final String PATCH = "application/merge-patch+json";

    @Test
    void a_municipality_joins_leaves_and_returns() {
        String path = "/api/v1/municipalities/0173/memberships";
        Response joined = note(asBoard(), path, "{\"from\": \"2001-01-01\"}");
        joined.then()
                .statusCode(201)
                .header("Location", path + "/" + joined.jsonPath().getString("id"));
        asSecretariat()
                .contentType(PATCH)
                .header("If-Match", joined.getHeader("ETag"))
                .body("{\"until\": \"2010-01-01\", \"note\": \"Byrådet 12. maj\"}")
                .patch(joined.getHeader("Location"))
                .then()
                .statusCode(200)
                .body("until", equalTo("2010-01-01"));
        asGuest().get("/api/v1/municipalities/0173").then().body("member", equalTo(false));
        note(asSecretariat(), path, "{\"from\": \"2020-01-01\"}").then().statusCode(201);
        asGuest()
                .get("/api/v1/municipalities/0173")
                .then()
                .body("member", equalTo(true))
                .body("memberships.from", hasItems("2001-01-01", "2020-01-01"));
        asGuest().get(path).then().statusCode(200).body("items.note", hasItem("Byrådet 12. maj"));
    }

    @Test
    void periods_do_not_overlap_and_end_after_they_begin() {
        String path = "/api/v1/municipalities/0175/memberships";
        note(asSecretariat(), path, "{\"from\": \"2001-01-01\"}").then().statusCode(201);
        note(asSecretariat(), path, "{\"from\": \"2005-01-01\"}")
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem("/from"))
                .body("errors.code", hasItem("period-overlaps-open"));
        note(asSecretariat(), path, "{\"from\": \"1999-01-01\", \"until\": \"1998-01-01\"}")
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem("/until"));
        note(asSecretariat(), path, "{}").then().statusCode(422).body("errors.code", hasItem("required"));
    }

    @Test
    void a_region_is_a_member_by_periods_too() {
        note(asSecretariat(), "/api/v1/regions/nordjylland/memberships", "{\"from\": \"2015-06-01\"}")
                .then()
                .statusCode(201);
        asGuest()
                .get("/api/v1/regions/nordjylland")
                .then()
                .body("member", equalTo(true))
                .body("memberships", hasSize(1));
        asGuest().get("/api/v1/regions/atlantis/memberships").then().statusCode(404);
    }

    @Test
    void a_period_that_was_a_mistake_goes_away() {
        String path = "/api/v1/municipalities/0185/memberships";
        Response noted = note(asSecretariat(), path, "{\"from\": \"2001-01-01\"}");
        asSecretariat()
                .header("If-Match", noted.getHeader("ETag"))
                .delete(noted.getHeader("Location"))
                .then()
                .statusCode(204);
        asGuest().get(path).then().body("items", hasSize(0));
    }

    @Test
    void a_coordinator_writes_what_the_own_municipality_says_of_itself() {
        Given.Somebody coordinator = given.coordinatorOf("0187");
        String path = "/api/v1/municipalities/0187/profile";
        String tag = as(coordinator)
                .get(path)
                .then()
                .body("allowed", hasItem("change"))
                .extract()
                .header("ETag");
        String words = "{\"description\": \"En ø-kommune\", \"website\": \"https://vallensbaek.example\"}";
        as(coordinator)
                .contentType(PATCH)
                .header("If-Match", tag)
                .body(words)
                .patch(path)
                .then()
                .statusCode(200);
        as(coordinator)
                .contentType(PATCH)
                .header("If-Match", tag)
                .body(words)
                .patch(path)
                .then()
                .statusCode(412);
        asGuest().get(path).then().body("description", equalTo("En ø-kommune")).body("allowed", hasSize(0));
        as(given.coordinatorOf("0101"))
                .contentType(PATCH)
                .header("If-Match", "*")
                .body(words)
                .patch(path)
                .then()
                .statusCode(403);
        as(coordinator)
                .contentType(PATCH)
                .header("If-Match", "*")
                .body("{\"website\": \"javascript:alert(1)\", \"email\": \"nobody\"}")
                .patch(path)
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItems("/website", "/email"));
    }

    private static Response note(RequestSpecification caller, String path, String body) {
        return caller.contentType(ContentType.JSON).body(body).post(path);
    }
}
