package dk.videnrul.roll;

import static io.restassured.http.ContentType.JSON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import dk.videnrul.testsupport.Given;
import dk.videnrul.testsupport.Items;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RollsTest extends RollTestCase {

    @Test
    void an_item_is_sent_seen_and_taken_up_with_the_reason() {
        Response sent = Rolling.to(target, item, "I har de samme unge", as(sender));
        sent.then()
                .statusCode(201)
                .body("item.id", equalTo(item))
                .body("status", equalTo("sent"))
                .body("direction", equalTo("push"))
                .body("from.themeGroup.slug", equalTo(home.slug()))
                .body("to.themeGroup.slug", equalTo(target.slug()))
                .body("reasons.note", contains("I har de samme unge"))
                .body("reasons[0].by.name", equalTo(sender.name()))
                .body("allowed", containsInAnyOrder("change-note", "undo"));
        String roll = sent.jsonPath().getString("id");
        as(receiver)
                .get("/api/v1/me/rolls?box=to-answer")
                .then()
                .body("items.roll.id", contains(roll))
                .body("items[0].item.id", equalTo(item));
        Rolling.answer(roll, "seen", null, receiver).then().statusCode(200).body("seenAt", notNullValue());
        Rolling.answer(roll, "taken-up", null, receiver)
                .then()
                .statusCode(200)
                .body("status", equalTo("taken-up"))
                .body("answeredBy", equalTo(receiver.name()));
        as(receiver).get("/api/v1/me/rolls?box=to-answer").then().body("items", empty());
        as(sender).get("/api/v1/me/rolls?box=sent").then().body("items.roll.status", contains("taken-up"));
        as(given.member())
                .get("/api/v1/theme-groups/" + target.slug() + "/rolls?status=taken-up")
                .then()
                .body("items.item.id", contains(item))
                .body("items[0].roll.reasons[0].note", equalTo("I har de samme unge"));
    }

    @Test
    void what_was_taken_up_is_found_in_the_group_that_took_it() {
        String roll = Rolling.to(target, item, "Se her", as(sender)).jsonPath().getString("id");
        as(sender)
                .queryParam("themeGroup", target.slug())
                .get(Items.PATH)
                .then()
                .body("items", empty());
        Rolling.answer(roll, "taken-up", null, receiver).then().statusCode(200);
        await().untilAsserted(() -> as(sender)
                .queryParam("themeGroup", target.slug())
                .queryParam("facets", true)
                .get(Items.PATH)
                .then()
                .body("items.id", contains(item))
                .body("items[0].themeGroup.slug", equalTo(home.slug()))
                .body("items[0].rolledHere.by", equalTo(sender.name()))
                .body("items[0].rolledHere.note", equalTo("Se her"))
                .body(
                        "facets.find { it.name == 'themeGroup' }.values.findAll { it.selected }.value",
                        contains(target.slug())));
        asGuest()
                .queryParam("themeGroup", target.slug())
                .get(Items.PATH)
                .then()
                .body("items.id", contains(item))
                .body("items[0].rolledHere", nullValue());
        Rolling.answer(roll, "declined", "Det passede alligevel ikke", receiver)
                .then()
                .statusCode(200);
        await().untilAsserted(() -> as(sender)
                .queryParam("themeGroup", target.slug())
                .get(Items.PATH)
                .then()
                .body("items", empty()));
    }

    @Test
    void a_chair_pulls_what_the_group_wants() {
        pull(item, target, as(receiver))
                .then()
                .statusCode(201)
                .body("direction", equalTo("pull"))
                .body("status", equalTo("taken-up"));
        pull(item, given.themeGroup().active(), as(receiver)).then().statusCode(403);
        pull(Items.draft().in(home).publish(() -> as(chair)), target, as(sender))
                .then()
                .statusCode(403);
    }

    @Test
    void a_municipality_takes_up_through_its_coordinator() {
        given.belongs("0607");
        Given.Somebody coordinator = given.coordinatorOf("0607");
        Response sent = Rolling.to("0607", item, "Samme størrelse", as(sender));
        sent.then().statusCode(201).body("to.municipality.name", equalTo("Fredericia"));
        String roll = sent.jsonPath().getString("id");
        Rolling.answer(roll, "taken-up", null, given.coordinatorOf("0101"))
                .then()
                .statusCode(403);
        Rolling.answer(roll, "taken-up", null, coordinator).then().statusCode(200);
        as(sender)
                .get("/api/v1/municipalities/0607/rolls?status=taken-up")
                .then()
                .body("items.item.id", hasItem(item));
        await().untilAsserted(() -> asGuest()
                .queryParam("rolledTo", "0607")
                .queryParam("limit", 100)
                .get(Items.PATH)
                .then()
                .body("items.id", hasItem(item)));
    }

    @Test
    void the_same_item_to_the_same_place_is_one_roll_with_every_reason() {
        String roll = Rolling.to(target, item, "Først", as(sender)).jsonPath().getString("id");
        Rolling.to(target, item, "Igen", as(sender)).then().statusCode(409);
        Rolling.to(target, item, "Også derfor", as(chair))
                .then()
                .statusCode(201)
                .body("id", equalTo(roll))
                .body("version", equalTo(1))
                .body("reasons.note", contains("Først", "Også derfor"));
        as(receiver)
                .get("/api/v1/theme-groups/" + target.slug() + "/rolls")
                .then()
                .body("items", hasSize(1));
    }

    @Test
    void an_item_rolls_on_from_where_it_came() {
        Given.Group third = given.themeGroup().active();
        Given.Somebody member = given.memberOf(target);
        String first = Rolling.to(target, item, "Hertil", as(sender)).jsonPath().getString("id");
        Rolling.to(third, item, "Og videre", as(member))
                .then()
                .statusCode(201)
                .body("via", equalTo(first))
                .body("from.themeGroup.slug", equalTo(target.slug()));
        as(sender)
                .header("If-Match", as(sender).get("/api/v1/rolls/" + first).getHeader("ETag"))
                .delete("/api/v1/rolls/" + first)
                .then()
                .statusCode(409)
                .body("detail", containsString("rullet videre"));
    }

    @Test
    void what_was_declined_says_why_and_is_not_sent_again() {
        String roll = Rolling.to(target, item, "Se", as(sender)).jsonPath().getString("id");
        Rolling.answer(roll, "declined", null, receiver)
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/reason"));
        Rolling.answer(roll, "declined", "Det gør vi allerede", receiver)
                .then()
                .body("declineReason", equalTo("Det gør vi allerede"));
        Rolling.to(target, item, "Men se nu", as(chair)).then().statusCode(409);
        pull(item, target, as(receiver)).then().statusCode(201).body("status", equalTo("taken-up"));
    }

    @Test
    void the_talk_about_an_item_stays_one_wherever_it_rolls() {
        as(sender)
                .contentType(JSON)
                .body(Map.of("type", "question", "text", "Hvordan?"))
                .post(Items.PATH + "/" + item + "/comments")
                .then()
                .statusCode(201);
        pull(item, target, as(receiver)).then().statusCode(201);
        as(receiver).get(Items.PATH + "/" + item + "/comments").then().body("items.comment.text", contains("Hvordan?"));
        assertThat(given.rows("select public_id from knowledge_item where public_id = '" + item + "'"))
                .hasSize(1);
    }
}
