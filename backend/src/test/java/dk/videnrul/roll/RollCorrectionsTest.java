package dk.videnrul.roll;

import static io.restassured.http.ContentType.JSON;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import dk.videnrul.testsupport.Given;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What who sent an item can still do about it. */
@QuarkusTest
class RollCorrectionsTest extends RollTestCase {

    @Test
    void a_reason_is_changed_and_never_emptied() {
        String path = "/api/v1/rolls/"
                + Rolling.to(target, item, "Sjusket", as(sender)).jsonPath().getString("id");
        edit(path, " ", sender).then().statusCode(422);
        edit(path, "Fordi I har spurgt", sender)
                .then()
                .statusCode(200)
                .body("reasons[0].note", equalTo("Fordi I har spurgt"))
                .body("reasons[0].editedAt", notNullValue());
        edit(path, "Min", receiver).then().statusCode(403);
    }

    @Test
    void a_roll_is_undone_within_ten_minutes() {
        Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);
        clock.set(now);
        String early = Rolling.to(target, item, "Ups", as(sender)).jsonPath().getString("id");
        clock.set(now.plus(Duration.ofMinutes(10)));
        undo(early, sender).then().statusCode(204);
        as(sender).get("/api/v1/rolls/" + early).then().statusCode(404);
        String late = Rolling.to(target, item, "Igen", as(sender)).jsonPath().getString("id");
        clock.set(now.plus(Duration.ofMinutes(20)).plusSeconds(1));
        undo(late, sender).then().statusCode(409);
    }

    @Test
    void the_reason_of_another_survives_an_undo() {
        String roll = Rolling.to(target, item, "Min", as(sender)).jsonPath().getString("id");
        Rolling.to(target, item, "Din", as(chair));
        undo(roll, sender).then().statusCode(204);
        as(sender)
                .get("/api/v1/rolls/" + roll)
                .then()
                .body("reasons.note", contains("Din"))
                .body("allowed", not(hasItem("undo")));
    }

    @Test
    void what_was_answered_is_not_undone() {
        String roll = Rolling.to(target, item, "Se", as(sender)).jsonPath().getString("id");
        Rolling.answer(roll, "taken-up", null, receiver);
        undo(roll, sender).then().statusCode(409);
        Rolling.answer(roll, "taken-up", null, receiver).then().statusCode(409);
    }

    private Response edit(String path, String note, Given.Somebody by) {
        return as(by).contentType(JSON)
                .header("If-Match", as(by).get(path).getHeader("ETag"))
                .body(Map.of("note", note))
                .put(path + "/note");
    }

    private Response undo(String roll, Given.Somebody by) {
        String path = "/api/v1/rolls/" + roll;
        return as(by).header("If-Match", as(by).get(path).getHeader("ETag")).delete(path);
    }
}
