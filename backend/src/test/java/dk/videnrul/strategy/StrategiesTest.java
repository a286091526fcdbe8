package dk.videnrul.strategy;

import static dk.videnrul.testsupport.HttpTest.as;
import static dk.videnrul.testsupport.HttpTest.asGuest;
import static dk.videnrul.testsupport.HttpTest.asSecretariat;
import static io.restassured.http.ContentType.JSON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import dk.videnrul.testsupport.HttpTest;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class StrategiesTest extends HttpTest {

    @Test
    void everybody_reads_what_is_adopted_members_what_is_out_and_the_board_a_draft() {
        String adopted = Strategizing.adopted().path();
        String out = Strategizing.out().path();
        String draft = Strategizing.drafted().path();
        asGuest()
                .get(adopted)
                .then()
                .statusCode(200)
                .body("status", equalTo("adopted"))
                .body("elements.kind", contains("mission", "vision", "focus-area", "way-of-working", "goal"))
                .body("elements[4].focusAreas.id", contains("lighed-i-sundhed"))
                .body("elements[4].owner.role", equalTo("secretariat"))
                .body("allowed", empty());
        asGuest().get(out).then().statusCode(404);
        as(given.member()).get(out).then().statusCode(200);
        as(given.member()).get(draft).then().statusCode(404);
        asBoard().get(draft).then().statusCode(200).body("allowed", empty());
        asGuest()
                .queryParam("limit", 100)
                .queryParam("status", "consultation")
                .get(Strategizing.PATH)
                .then()
                .body("items", empty());
        asGuest().get(adopted + "/goals").then().statusCode(401);
    }

    @Test
    void every_fault_of_an_element_is_told_at_once() {
        Strategizing.Written written = Strategizing.drafted();
        Map<String, Object> goal = Strategizing.goal("Om 010190-1234", written.goal(), "2099-01-01");
        goal.put("owner", Map.of("role", "guest"));
        goal.put("target", 4);
        goal.put("focusAreas", List.of("lighed-i-sundhed"));
        Strategizing.add(written.id(), goal)
                .then()
                .statusCode(422)
                .body(
                        "errors.pointer",
                        containsInAnyOrder("/text", "/owner/role", "/target", "/focusAreas", "/waysOfWorking/0"));
        Strategizing.add(
                        written.id(),
                        Map.of("kind", "focus-area", "text", "Igen", "focusAreas", List.of("lighed-i-sundhed")))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/focusAreas/0"));
        Strategizing.add(written.id(), Map.of("kind", "mission", "text", "En til"))
                .then()
                .statusCode(409);
    }

    @Test
    void elements_are_moved_and_what_others_build_on_is_kept() {
        Strategizing.Written written = Strategizing.drafted();
        String second =
                Strategizing.added(written.id(), Strategizing.goal("Et andet mål", written.way(), "2099-06-30"));
        Strategizing.changeElement(written.id(), second, Map.of("place", 0))
                .then()
                .statusCode(200)
                .body("place", equalTo(0));
        asSecretariat()
                .get(written.path())
                .then()
                .body("elements.findAll { it.kind == 'goal' }.id", contains(second, written.goal()));
        String way = written.path() + "/elements/" + written.way();
        asSecretariat().header("If-Match", "*").delete(way).then().statusCode(409);
        asSecretariat()
                .header("If-Match", "*")
                .delete(written.path() + "/elements/" + second)
                .then()
                .statusCode(204);
    }

    @Test
    void a_version_begins_with_the_elements_of_another_and_replaces_it() {
        Strategizing.Written before = Strategizing.adopted();
        Map<String, Object> draft = new HashMap<>(Map.of("title", "Den næste", "basedOn", before.id()));
        asSecretariat().get(before.path()).jsonPath().getMap("$").forEach((field, value) -> {
            if (String.valueOf(field).startsWith("period")) {
                draft.put(String.valueOf(field), value);
            }
        });
        String next = asSecretariat()
                .contentType(JSON)
                .body(draft)
                .post(Strategizing.PATH)
                .then()
                .statusCode(201)
                .body("basedOn.id", equalTo(before.id()))
                .body("elements.id", hasItem(before.goal()))
                .extract()
                .path("id");
        Strategizing.changeElement(next, before.goal(), Map.of("text", "Viden kommer ud på tre måneder"))
                .then()
                .statusCode(200);
        asSecretariat()
                .queryParam("since", before.id())
                .get(Strategizing.PATH + "/" + next + "/changes")
                .then()
                .statusCode(200)
                .body("changes.what", contains("changed"))
                .body("changes[0].fields", contains("text"))
                .body("changes[0].before.text", equalTo("Viden kommer hurtigt ud"));
        Strategizing.step(
                        HttpTest::asSecretariat, next, Map.of("status", "consultation", "commentsUntil", "2099-01-01"))
                .then()
                .statusCode(200);
        Strategizing.step(HttpTest::asSecretariat, next, Map.of("status", "adopted"))
                .then()
                .statusCode(200);
        asGuest().get(before.path()).then().body("status", equalTo("replaced"));
        Strategizing.changeElement(next, before.goal(), Map.of("text", "Nej"))
                .then()
                .statusCode(409);
    }

    @Test
    void no_two_strategies_hold_at_the_same_time() {
        Map<String, Object> draft = Strategizing.draft();
        Strategizing.Written first = Strategizing.draftOf(draft);
        Strategizing.Written second = Strategizing.draftOf(draft);
        for (Strategizing.Written written : List.of(first, second)) {
            Strategizing.step(
                            HttpTest::asSecretariat,
                            written.id(),
                            Map.of("status", "consultation", "commentsUntil", "2099-01-01"))
                    .then()
                    .statusCode(200);
        }
        Strategizing.step(HttpTest::asBoard, first.id(), Map.of("status", "adopted"))
                .then()
                .statusCode(200);
        Strategizing.step(HttpTest::asBoard, second.id(), Map.of("status", "adopted"))
                .then()
                .statusCode(409);
        Strategizing.step(HttpTest::asBoard, first.id(), Map.of("status", "archived", "reason", "En anden gælder"))
                .then()
                .statusCode(200);
        Strategizing.step(HttpTest::asBoard, second.id(), Map.of("status", "adopted"))
                .then()
                .statusCode(200);
    }

    @Test
    void who_read_another_text_adopts_nothing() {
        Strategizing.Written written = Strategizing.out();
        String read = asBoard().get(written.path()).getHeader("ETag");
        Strategizing.changeElement(written.id(), written.mission(), Map.of("text", "En anden mission"))
                .then()
                .statusCode(200);
        asBoard()
                .contentType(JSON)
                .header("If-Match", read)
                .body(Map.of("status", "adopted"))
                .put(written.path() + "/status")
                .then()
                .statusCode(412);
    }

    @Test
    void a_draft_is_dropped_with_its_goals_but_not_what_is_out() {
        Strategizing.Written draft = Strategizing.drafted();
        asSecretariat().header("If-Match", "*").delete(draft.path()).then().statusCode(204);
        assertThat(given.rows("select 1 from strategy_goal where id = '" + draft.goal() + "'"))
                .isEmpty();
        Strategizing.Written out = Strategizing.out();
        asSecretariat().header("If-Match", "*").delete(out.path()).then().statusCode(409);
    }
}
