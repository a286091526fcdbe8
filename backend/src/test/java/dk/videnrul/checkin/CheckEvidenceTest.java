package dk.videnrul.checkin;

import static io.restassured.http.ContentType.JSON;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.hasSize;

import dk.videnrul.testsupport.Given;
import dk.videnrul.testsupport.Items;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CheckEvidenceTest extends CheckTestCase {

    @Test
    void items_and_events_show_how_far_a_group_has_come() {
        Given.Group group = given.themeGroup().active();
        Given.Somebody chair = given.chairOf(group);
        String item = Items.draft().in(group).with("visibility", "group").publish(() -> as(chair));
        String event = event(group);
        String check = begun(chair, group, "2026-03-02");
        answer(as(chair), check, "budget", Map.of("status", "met", "items", List.of(item), "events", List.of(event)))
                .then()
                .statusCode(200)
                .body("evidence.kind", contains("knowledge-item", "event"))
                .body("evidence.id", contains(item, event));
    }

    @Test
    void what_the_writer_does_not_see_cannot_be_named_and_does_not_get_lost() {
        Given.Group group = given.themeGroup().active();
        Given.Somebody chair = given.chairOf(group);
        Given.Group other = given.themeGroup().active();
        Given.Somebody chairOfBoth = given.chairOf(other);
        given.takesPart(chairOfBoth, group, "VICE_CHAIR");
        String secret = Items.draft().in(other).with("visibility", "group").publish(() -> as(chairOfBoth));
        String open = Items.draft().in(group).with("visibility", "public").publish(() -> as(chair));
        String check = begun(chair, group, "2026-03-02");
        answer(as(chair), check, "budget", Map.of("items", List.of(open, secret)))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/items/1"));
        answer(as(chairOfBoth), check, "budget", Map.of("items", List.of(secret)))
                .then()
                .statusCode(200)
                .body("evidence.id", contains(secret));
        answer(as(chair), check, "budget", Map.of("items", List.of(open)))
                .then()
                .statusCode(200)
                .body("evidence", hasSize(1));
        as(chairOfBoth)
                .get(CHECKS + check + "/answers/budget")
                .then()
                .body("evidence.id", containsInAnyOrder(open, secret));
    }

    private static String event(Given.Group group) {
        Response event = asSecretariat()
                .contentType(JSON)
                .body(Map.of(
                        "title", "Budgetmøde",
                        "kind", "meeting",
                        "startsAt", "2040-05-01T10:00:00+02:00",
                        "endsAt", "2040-05-01T12:00:00+02:00",
                        "themeGroups", List.of(group.slug()),
                        "visibility", "members"))
                .post("/api/v1/events");
        event.then().statusCode(201);
        return event.jsonPath().getString("id");
    }
}
