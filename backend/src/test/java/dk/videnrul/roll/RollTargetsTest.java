package dk.videnrul.roll;

import static io.restassured.http.ContentType.JSON;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import dk.videnrul.testsupport.Given;
import dk.videnrul.testsupport.Items;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Where an item may roll, and what is seen of it there. */
@QuarkusTest
class RollTargetsTest extends RollTestCase {

    @Test
    void every_fault_is_told_at_once() {
        as(sender)
                .contentType(JSON)
                .body(Map.of("to", Map.of(), "note", "Ring på 010190-1234", "via", UUID.randomUUID()))
                .post(Items.PATH + "/" + item + "/rolls")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/note"));
        as(sender)
                .contentType(JSON)
                .body(Map.of("to", Map.of("themeGroup", "findes-ikke"), "note", "Fordi", "via", UUID.randomUUID()))
                .post(Items.PATH + "/" + item + "/rolls")
                .then()
                .statusCode(422)
                .body("errors.pointer", containsInAnyOrder("/to/themeGroup", "/via"));
        Rolling.to(home, item, "Hjem", as(sender)).then().statusCode(422);
        Rolling.to("9999", item, "Hvor?", as(sender)).then().statusCode(422);
    }

    @Test
    void a_closed_group_names_the_one_that_goes_on() {
        Given.Group closed = given.themeGroup().closed();
        given.run("update theme_group set successor = ?1 where id = ?2", target.id(), closed.id());
        Rolling.to(closed, item, "For sent", as(sender))
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/to/themeGroup"))
                .body("errors[0].detail", containsString(target.name()));
    }

    @Test
    void a_group_that_the_board_has_not_approved_is_no_target() {
        Given.Group proposal = given.themeGroup().proposedBy(sender);
        Rolling.to(proposal, item, "Til os", as(sender)).then().statusCode(422);
    }

    @Test
    void what_is_for_its_group_never_rolls() {
        Given.Somebody insider = given.memberOf(home);
        String secret = Items.draft().in(home).with("visibility", "group").publish(() -> as(chair));
        Rolling.to(target, secret, "Del det", as(insider))
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/to/themeGroup"));
        Rolling.to(target, secret, "Del det", as(sender)).then().statusCode(404);
    }

    @Test
    void what_becomes_for_its_group_is_seen_no_more_where_it_rolled() {
        String roll = Rolling.to(target, item, "Se", as(sender)).jsonPath().getString("id");
        Items.change(() -> as(chair), item, Map.of("visibility", "group"))
                .then()
                .statusCode(200);
        as(receiver).get("/api/v1/rolls/" + roll).then().statusCode(404);
        as(receiver)
                .get("/api/v1/theme-groups/" + target.slug() + "/rolls")
                .then()
                .body("items", empty());
        as(receiver).get("/api/v1/me/rolls?box=to-answer").then().body("items", empty());
    }
}
