package dk.videnrul.checkin;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dk.videnrul.testsupport.Given;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.vertx.core.json.JsonArray;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CheckOverviewTest extends CheckTestCase {

    @Test
    void every_group_that_goes_on_is_there_in_the_order_of_the_alphabet() {
        Given.Group later = given.themeGroup().named("Ås gruppe").active();
        Given.Group checked = given.themeGroup().named("Aktive byer").active();
        Given.Group planned = given.themeGroup().named("Bevægelse").planned();
        Given.Group closed = given.themeGroup().named("Afsluttet").closed();
        finished(given.chairOf(checked), checked, "2026-03-02", "budget", notMet("Skriv", "2026-04-01"));
        JsonPath rows = rows();
        List<String> slugs = rows.getList("themeGroup.slug");
        List<String> expected = List.of(checked.slug(), planned.slug(), later.slug());
        assertEquals(expected, slugs.stream().filter(expected::contains).toList());
        assertFalse(slugs.contains(closed.slug()));
        String row = "find { it.themeGroup.slug == '" + checked.slug() + "' }.";
        assertEquals("midway", rows.getString(row + "current.occasion"));
        assertEquals(1, rows.getInt(row + "overdueSteps"));
        assertEquals("not-met", rows.getString(row + "current.statuses.find { it.criterion == 'budget' }.status"));
        assertEquals("2026-09-02", rows.getString(row + "dueOn"));
    }

    @Test
    void groups_are_counted_by_criterion() {
        Given.Group group = given.themeGroup().active();
        int before = counts().getInt("criteria.find { it.criterion == 'network-theory' }.partly");
        finished(given.chairOf(group), group, "2026-03-02", "network-theory", Map.of("status", "partly"));
        JsonPath after = counts();
        assertEquals(before + 1, after.getInt("criteria.find { it.criterion == 'network-theory' }.partly"));
        asSecretariat()
                .get("/api/v1/check-in-counts")
                .then()
                .body("groups", greaterThanOrEqualTo(after.getInt("checked")));
        as(given.member()).get("/api/v1/check-in-counts").then().statusCode(403);
    }

    @Test
    void a_rhythm_is_the_groups_own() {
        Given.Group group = given.themeGroup().active();
        Given.Somebody chair = given.chairOf(group);
        String rhythm = "/api/v1/theme-groups/" + group.slug() + "/check-in-rhythm";
        as(chair)
                .get(rhythm)
                .then()
                .statusCode(200)
                .body("months", equalTo(6))
                .body("lastOn", nullValue())
                .body("dueOn", equalTo("2020-07-01"))
                .body("late", equalTo(true));
        finished(chair, group, "2026-03-02", "budget", Map.of("status", "met"));
        as(chair)
                .contentType("application/json")
                .header("If-Match", as(chair).get(rhythm).getHeader("ETag"))
                .body("{\"months\": 12}")
                .put(rhythm)
                .then()
                .statusCode(200)
                .body("dueOn", equalTo("2027-03-02"));
        as(chair)
                .contentType("application/json")
                .header("If-Match", "*")
                .body("{\"months\": 25}")
                .put(rhythm)
                .then()
                .statusCode(422);
    }

    private static JsonPath counts() {
        return asSecretariat().get("/api/v1/check-in-counts").jsonPath();
    }

    /** All pages as one list. */
    private static JsonPath rows() {
        List<String> pages = new ArrayList<>();
        @Nullable String next = null;
        do {
            var request = asSecretariat().queryParam("limit", 100);
            Response page =
                    (next == null ? request : request.queryParam("cursor", next)).get("/api/v1/check-in-overview");
            page.then().statusCode(200);
            String items = new JsonArray(page.jsonPath().<Map<String, Object>>getList("items")).encode();
            pages.add(items.substring(1, items.length() - 1));
            next = page.jsonPath().getString("next");
        } while (next != null);
        return JsonPath.from("[" + String.join(",", pages) + "]");
    }
}
