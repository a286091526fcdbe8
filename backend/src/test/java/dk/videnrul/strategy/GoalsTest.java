package dk.videnrul.strategy;

import static dk.videnrul.testsupport.HttpTest.as;
import static dk.videnrul.testsupport.HttpTest.asGuest;
import static dk.videnrul.testsupport.HttpTest.asSecretariat;
import static io.restassured.http.ContentType.JSON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import dk.videnrul.infopackage.Packing;
import dk.videnrul.testsupport.Given;
import dk.videnrul.testsupport.HttpTest;
import dk.videnrul.testsupport.Items;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class GoalsTest extends HttpTest {

    @Test
    void an_overdue_goal_without_evidence_comes_first_and_moves_when_an_item_is_linked() {
        Strategizing.Written draft = Strategizing.drafted();
        String overdue = Strategizing.added(draft.id(), Strategizing.goal("For længst", draft.way(), "2020-01-01"));
        String later = Strategizing.added(draft.id(), Strategizing.goal("For nylig", draft.way(), "2021-01-01"));
        Strategizing.adopt(draft);
        Strategizing.Written goal = new Strategizing.Written(draft.id(), draft.mission(), draft.way(), overdue);
        as(given.member())
                .get(draft.path() + "/goals")
                .then()
                .statusCode(200)
                .body("items.id", contains(overdue, later, draft.goal()))
                .body("items.overdue", contains(true, true, false))
                .body("items.withoutEvidence", contains(true, true, true));
        String item = Items.draft().with("visibility", "members").publish(HttpTest::asSecretariat);
        Strategizing.link(HttpTest::asSecretariat, goal, "item", item)
                .then()
                .statusCode(201)
                .body("subject", equalTo(item));
        Strategizing.link(HttpTest::asSecretariat, goal, "item", item).then().statusCode(409);
        as(given.member())
                .queryParam("focusArea", "lighed-i-sundhed")
                .queryParam("owner", "role:secretariat")
                .get(draft.path() + "/goals")
                .then()
                .body("items.id", contains(later, overdue, draft.goal()))
                .body("items.evidence", contains(0, 1, 0))
                .body("total", equalTo(3));
        as(given.member())
                .queryParam("owner", "role:board")
                .get(draft.path() + "/goals")
                .then()
                .body("items", empty());
    }

    @Test
    void a_page_of_goals_goes_on_where_the_last_one_ended() {
        Strategizing.Written draft = Strategizing.drafted();
        String second = Strategizing.added(draft.id(), Strategizing.goal("Mål to", draft.way(), "2099-12-31"));
        Strategizing.adopt(draft);
        String next = as(given.member())
                .queryParam("limit", 1)
                .get(draft.path() + "/goals")
                .then()
                .body("items.id", contains(draft.goal()))
                .extract()
                .path("next");
        as(given.member())
                .queryParam("limit", 1)
                .queryParam("cursor", next)
                .get(draft.path() + "/goals")
                .then()
                .body("items.id", contains(second))
                .body("next", nullValue());
    }

    @Test
    void evidence_is_what_every_member_may_look_at() {
        Given.Group group = given.themeGroup().active();
        Given.Somebody chair = given.chairOf(group);
        Strategizing.Written draft = Strategizing.drafted();
        Map<String, Object> owner = new HashMap<>();
        owner.put("role", null);
        owner.put("themeGroup", group.slug());
        Strategizing.changeElement(draft.id(), draft.goal(), Map.of("owner", owner))
                .then()
                .statusCode(200)
                .body("owner.themeGroup.slug", equalTo(group.slug()));
        Strategizing.adopt(draft);
        String secret = Items.draft().in(group).with("visibility", "group").publish(() -> as(chair));
        Strategizing.link(() -> as(chair), draft, "item", secret)
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/subject"));
        Strategizing.link(() -> as(chair), draft, "item", "findes-ikke").then().statusCode(422);
        String item = Items.draft().in(group).with("visibility", "public").publish(() -> as(chair));
        Strategizing.link(() -> as(given.member()), draft, "item", item).then().statusCode(403);
        String piece = Strategizing.link(() -> as(chair), draft, "item", item)
                .then()
                .statusCode(201)
                .body("by.name", equalTo(chair.name()))
                .extract()
                .path("id");
        Items.change(() -> as(chair), item, Map.of("visibility", "group"))
                .then()
                .statusCode(200);
        as(given.member())
                .get(draft.goalPath())
                .then()
                .body("evidence", equalTo(0))
                .body("followUp", equalTo(false));
        as(chair).get(draft.goalPath()).then().body("evidence", equalTo(1)).body("followUp", equalTo(true));
        as(given.member()).get(draft.goalPath() + "/evidence/" + piece).then().statusCode(404);
        as(chair)
                .header("If-Match", "*")
                .delete(draft.goalPath() + "/evidence/" + piece)
                .then()
                .statusCode(204);
    }

    @Test
    void an_event_and_a_trial_show_it_too() {
        Strategizing.Written adopted = Strategizing.adopted();
        String event = asSecretariat()
                .contentType(JSON)
                .body(Map.of(
                        "title",
                        "Temadag",
                        "kind",
                        "meeting",
                        "startsAt",
                        "2041-05-01T10:00:00+02:00",
                        "endsAt",
                        "2041-05-01T12:00:00+02:00",
                        "network",
                        true,
                        "visibility",
                        "public"))
                .post("/api/v1/events")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        Strategizing.link(HttpTest::asSecretariat, adopted, "event", event)
                .then()
                .statusCode(201)
                .body("title", equalTo("Temadag"))
                .body("on", equalTo("2041-05-01"));
        String item = Items.draft().with("visibility", "public").publish(HttpTest::asSecretariat);
        String trial = as(given.coordinatorOf("0607"))
                .contentType(JSON)
                .body(Map.of("note", "Vi prøver", "municipality", "0607"))
                .post(Items.PATH + "/" + item + "/trials")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        Strategizing.link(HttpTest::asSecretariat, adopted, "trial", trial)
                .then()
                .statusCode(201)
                .body("item", equalTo(item))
                .body("municipality.code", equalTo("0607"));
        as(given.member())
                .get(adopted.goalPath() + "/evidence")
                .then()
                .body("items.kind", contains("event", "trial"))
                .body("total", equalTo(2));
    }

    @Test
    void a_goal_is_reached_with_evidence_and_dropped_with_a_reason() {
        Strategizing.Written adopted = Strategizing.adopted();
        Strategizing.put(HttpTest::asBoard, adopted.goalPath(), "status", Map.of("status", "reached"))
                .then()
                .statusCode(409);
        Strategizing.put(HttpTest::asBoard, adopted.goalPath(), "status", Map.of("status", "dropped"))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/reason"));
        String item = Items.draft().with("visibility", "public").publish(HttpTest::asSecretariat);
        Strategizing.link(HttpTest::asBoard, adopted, "item", item).then().statusCode(201);
        Strategizing.put(HttpTest::asBoard, adopted.goalPath(), "status", Map.of("status", "reached"))
                .then()
                .statusCode(200)
                .body("status", equalTo("reached"));
        asGuest().get(adopted.path()).then().body("elements.find { it.kind == 'goal' }.status", equalTo("reached"));
    }

    @Test
    void figures_are_those_of_the_metrics_in_the_period() {
        Map<String, Object> draft = Strategizing.draft();
        draft.put("periodFrom", "2026-01-01");
        draft.put("periodTo", "2098-12-31");
        Strategizing.Written written = Strategizing.draftOf(draft);
        for (String indicator : List.of(
                "time-to-practice",
                "rolls-across-groups",
                "published-items",
                "reached-municipalities",
                "issued-packages")) {
            Map<String, Object> goal = Strategizing.goal("Mål på " + indicator, written.way(), "2098-01-01");
            goal.put("indicator", indicator);
            goal.put("target", 1);
            Strategizing.added(written.id(), goal);
        }
        Items.draft().with("focusAreas", List.of("lighed-i-sundhed")).publish(HttpTest::asSecretariat);
        Packing.issued();
        JsonPath goals = asSecretariat().get(written.path() + "/goals").jsonPath();
        List<Map<String, Object>> figures = goals.getList("items.figure");
        for (Map<String, Object> figure : figures) {
            if (figure != null) {
                asSecretariat().get(String.valueOf(figure.get("source"))).then().statusCode(200);
            }
        }
        String reached = "items.figure.find { it?.indicator == 'reached-municipalities' }";
        asSecretariat().get(goals.getString(reached + ".source")).then().body("municipalities", equalTo((int)
                goals.getDouble(reached + ".value")));
        String published = "items.figure.find { it?.indicator == 'published-items' }";
        assertThat(goals.getDouble(published + ".value")).isPositive();
        assertThat(goals.getBoolean(published + ".met")).isTrue();
        assertThat(goals.getString(published + ".parts[0].focusArea.id")).isEqualTo("lighed-i-sundhed");
        String issued = "items.figure.find { it?.indicator == 'issued-packages' }";
        assertThat(goals.getDouble(issued + ".value")).isPositive();
        assertThat(goals.getString(issued + ".unit")).isEqualTo("packages");
    }
}
