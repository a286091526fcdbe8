package dk.videnrul.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.document.JsonDocument;
import dk.videnrul.need.Asking;
import dk.videnrul.roll.Rolling;
import dk.videnrul.testsupport.Given;
import dk.videnrul.testsupport.HttpTest;
import dk.videnrul.testsupport.Items;
import dk.videnrul.testsupport.Statements;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class JourneysTest extends HttpTest {
    private static final String FREDERICIA = "0607";
    private static final String KOLDING = "0621";
    private static final String PROV = "http://www.w3.org/ns/prov#";

    @Inject
    Statements statements;

    private Given.Group home;
    private Given.Group next;
    private Given.Somebody chair;
    private Given.Somebody nextChair;
    private Given.Somebody coordinator;
    private String item;

    @BeforeEach
    void publish_an_item() {
        home = given.themeGroup().active();
        next = given.themeGroup().active();
        chair = given.chairOf(home);
        nextChair = given.chairOf(next);
        coordinator = given.coordinatorOf(FREDERICIA);
        given.belongs(FREDERICIA);
        given.belongs(KOLDING);
        given.run("update person set municipality = ?1 where id = ?2", FREDERICIA, coordinator.id());
        item = publish();
    }

    @Test
    void a_chain_of_rolls_a_trial_and_its_experience_are_one_way() {
        String first = rolled(Rolling.to(next, item, "De unge spørger efter det", as(chair)));
        Rolling.answer(first, "taken-up", null, nextChair).then().statusCode(200);
        String second = rolled(Rolling.to(FREDERICIA, item, "I har en havn med unge", as(nextChair)));
        Rolling.answer(second, "taken-up", null, coordinator).then().statusCode(200);
        String third = rolled(Rolling.to(KOLDING, item, "Måske også jer", as(nextChair)));
        Rolling.answer(third, "declined", "Vi har nok at se til", given.coordinatorOf(KOLDING))
                .then()
                .statusCode(200);
        String trial = finishedTrial(second);
        String experience = published(
                as(coordinator).contentType(ContentType.JSON).post("/api/v1/trials/" + trial + "/experience"));

        as(given.member())
                .get(path(item))
                .then()
                .statusCode(200)
                .body("full", equalTo(true))
                .body("truncated", equalTo(false))
                .body(
                        "nodes.id",
                        containsInAnyOrder(
                                "item:" + item,
                                "theme-group:" + next.slug(),
                                "municipality:" + FREDERICIA,
                                "municipality:" + KOLDING,
                                "item:" + experience))
                .body("nodes.find { it.start }.home", equalTo("theme-group:" + home.slug()))
                .body(edge("roll:" + first) + ".from", equalTo("item:" + item))
                .body(edge("roll:" + first) + ".note", equalTo("De unge spørger efter det"))
                .body(edge("roll:" + first) + ".by.name", equalTo(chair.name()))
                .body(edge("roll:" + second) + ".from", equalTo("theme-group:" + next.slug()))
                .body(edge("roll:" + second) + ".via", equalTo("roll:" + first))
                .body(edge("roll:" + second) + ".answeredBy.name", equalTo(coordinator.name()))
                .body(edge("roll:" + third) + ".status", equalTo("declined"))
                .body(edge("roll:" + third) + ".answerNote", equalTo("Vi har nok at se til"))
                .body(edge("trial:" + trial) + ".to", equalTo("municipality:" + FREDERICIA))
                .body(edge("trial:" + trial) + ".via", equalTo("roll:" + second))
                .body(edge("trial:" + trial) + ".outcome", equalTo("negative"))
                .body(edge("trial:" + trial) + ".answerNote", equalTo("To kom."))
                .body(edge("derived:" + experience) + ".from", equalTo("municipality:" + FREDERICIA))
                .body(edge("derived:" + experience) + ".item", equalTo("item:" + item))
                .body(edge("derived:" + experience) + ".via", equalTo("trial:" + trial))
                .body("summary.themeGroupsReached", equalTo(1))
                .body("summary.municipalitiesReached", equalTo(1))
                .body("summary.declined", equalTo(1))
                .body("summary.items", equalTo(2));
        as(given.member())
                .get(path(experience))
                .then()
                .body("nodes.id", org.hamcrest.Matchers.hasItems("item:" + item, "theme-group:" + next.slug()));
    }

    @Test
    void guests_see_where_it_was_taken_up_but_nobody_and_no_words() {
        String taken = rolled(Rolling.to(next, item, "De unge spørger efter det", as(chair)));
        Rolling.answer(taken, "taken-up", null, nextChair).then().statusCode(200);
        rolled(Rolling.to(KOLDING, item, "Det venter endnu", as(chair)));
        finishedTrial(null);
        Response seen = asGuest().get(path(item));
        seen.then()
                .statusCode(200)
                .body("full", equalTo(false))
                .body("edges", hasSize(2))
                .body("edges.by", everyItem(nullValue()))
                .body("edges.note", everyItem(nullValue()))
                .body("edges.answeredBy", everyItem(nullValue()))
                .body("edges.answerNote", everyItem(nullValue()))
                .body("edges.status", containsInAnyOrder("taken-up", "stopped"));
        assertThat(seen.asString()).doesNotContain(chair.name(), KOLDING, "De unge");
        assertThat(asGuest().accept(Prov.MEDIA_TYPE).get(path(item)).asString())
                .doesNotContain("members", chair.name(), "De unge");
    }

    @Test
    void a_question_that_it_answers_is_a_stop_for_members_and_for_nobody_else() throws Exception {
        given.run("update person set municipality = ?1 where id = ?2", KOLDING, chair.id());
        String need = Asking.asked(chair, "Hvordan gør andre med unge?");
        String answer = Asking.answered(coordinator, need, item);
        as(chair)
                .get(path(item))
                .then()
                .body("nodes.find { it.kind == 'need' }.id", equalTo("need:" + need))
                .body("nodes.find { it.kind == 'need' }.ref", equalTo(need))
                .body("nodes.find { it.kind == 'need' }.name", equalTo("Hvordan gør andre med unge?"))
                .body("nodes.find { it.kind == 'need' }.home", equalTo("municipality:" + KOLDING))
                .body(edge("answer:" + answer) + ".kind", equalTo("answered"))
                .body(edge("answer:" + answer) + ".from", equalTo("item:" + item))
                .body(edge("answer:" + answer) + ".to", equalTo("need:" + need))
                .body(edge("answer:" + answer) + ".by.name", equalTo(coordinator.name()))
                .body(edge("answer:" + answer) + ".note", equalTo("Se her"))
                .body(edge("answer:" + answer) + ".status", equalTo("named"))
                .body(edge("answer:" + answer) + ".until", nullValue())
                .body("summary.needs", equalTo(1));
        Asking.settle(chair, need, Map.of("status", "answered", "answer", answer))
                .then()
                .statusCode(200);
        as(chair).get(path(item)).then().body(edge("answer:" + answer) + ".status", equalTo("accepted"));
        Response seen = asGuest().get(path(item));
        seen.then().body("edges", hasSize(0)).body("nodes", hasSize(1)).body("summary.needs", equalTo(0));
        assertThat(seen.asString()).doesNotContain("unge");

        List<JsonObject> told = JsonLd.expand(JsonDocument.of(new StringReader(
                        as(chair).accept(Prov.MEDIA_TYPE).get(path(item)).asString())))
                .get()
                .stream()
                .map(JsonValue::asJsonObject)
                .toList();
        assertThat(node(told, "/needs/" + need).getJsonArray("@type").toString())
                .contains(PROV + "Entity");
        JsonObject activity = node(told, "/needs/" + need + "/answers/" + answer);
        assertThat(activity.getJsonArray(PROV + "used").toString()).contains(item, "/needs/" + need);
        assertThat(activity.getJsonArray(PROV + "wasAssociatedWith").toString())
                .contains("/members/" + coordinator.id());

        Asking.settle(chair, need, Map.of("status", "withdrawn", "reason", "Alligevel ikke"))
                .then()
                .statusCode(200);
        as(chair).get(path(item)).then().body("edges", hasSize(0));
    }

    @Test
    void what_the_caller_does_not_see_is_no_part_of_it() {
        String secret = publish("visibility", "group");
        given.run(
                "update knowledge_item set derived_from = (select id from knowledge_item where public_id = ?1) where public_id = ?2",
                item,
                secret);
        String behind = publish();
        derive(secret, behind);
        as(given.member()).get(path(secret)).then().statusCode(404);
        as(given.member()).get(path(item)).then().body("nodes.ref", contains(item));
        as(chair).get(path(item)).then().body("nodes.ref", containsInAnyOrder(item, secret, behind));
    }

    @Test
    void a_circle_and_a_long_line_come_to_an_end() {
        String b = publish();
        String c = publish();
        derive(item, b);
        derive(b, c);
        derive(c, item);
        as(chair)
                .get(path(item))
                .then()
                .body("nodes", hasSize(3))
                .body("edges", hasSize(3))
                .body("truncated", equalTo(false));
        String old = publish();
        Items.take(() -> as(chair), old, "archived", "reason", "Ny udgave", "supersededBy", b)
                .then()
                .statusCode(200);
        as(chair)
                .queryParam("depth", 1)
                .get(path(item))
                .then()
                .body("nodes.ref", containsInAnyOrder(item, b, c))
                .body("truncated", equalTo(true));
        as(chair)
                .get(path(item))
                .then()
                .body(edge("superseded:" + old) + ".to", equalTo("item:" + b))
                .body(edge("superseded:" + old) + ".note", equalTo("Ny udgave"));
        as(chair).queryParam("depth", 6).get(path(item)).then().statusCode(400);
    }

    @Test
    void five_hundred_rolls_cost_as_many_statements_as_one_and_are_cut_at_three_hundred_places() {
        rolled(Rolling.to(next, item, "Et enkelt", as(chair)));
        long one = statements.during(() -> as(chair).get(path(item)));
        given.run("""
                insert into theme_group (id, version, slug, name, former_names, purpose, ground_rules, focus_areas,
                    prevention_packages, topics, status, joining, proposal, started_on, demo, created_at, updated_at)
                select gen_random_uuid(), 0, ?1 || '-' || n, ?1 || ' ' || n, '{}', 'Formål', '{}', '{}', '{}', '{}',
                    'ACTIVE', 'FREE', false, date '2020-01-01', false, now(), now()
                from generate_series(1, 500) n""", "mange-" + item);
        given.run("""
                insert into roll (id, version, item, to_group, direction, status, sent_at, demo)
                select gen_random_uuid(), 0, item.id, g.id, 'PUSH', 'SENT', now(), false
                from knowledge_item item, theme_group g where item.public_id = ?1 and g.slug like ?2""", item, "mange-" + item + "-%");
        Response[] many = new Response[1];
        long all = statements.during(() -> many[0] = as(chair).get(path(item)));
        many[0].then()
                .body("nodes", hasSize(300))
                .body("truncated", equalTo(true))
                .body("edges", hasSize(299));
        assertThat(all).isLessThanOrEqualTo(one + 1).isLessThanOrEqualTo(16);
        given.run("delete from theme_group where slug like ?1", "mange-" + item + "-%");
    }

    @Test
    void days_to_the_first_trial_count_from_publication_to_another_municipality() {
        given.run("""
                update knowledge_item set published_at = timestamptz '2025-01-01 12:00+01', municipality = ?1
                where public_id = ?2""", KOLDING, item);
        trialFrom(KOLDING, "2025-01-05");
        trialFrom("0630", "2024-12-24");
        trialFrom(FREDERICIA, "2025-03-02");
        trialFrom("0101", "2025-04-01");
        as(chair)
                .get(path(item))
                .then()
                .body("summary.daysToFirstTrialElsewhere", equalTo(60))
                .body("summary.municipalitiesReached", equalTo(3))
                .body("summary.trials", equalTo(4));
    }

    @Test
    void provenance_expands_to_entities_activities_and_agents() throws Exception {
        String roll = rolled(Rolling.to(next, item, "De unge spørger efter det", as(chair)));
        Rolling.answer(roll, "taken-up", null, nextChair).then().statusCode(200);
        String trial = finishedTrial(null);
        String experience = published(
                as(coordinator).contentType(ContentType.JSON).post("/api/v1/trials/" + trial + "/experience"));
        Response answer = as(chair).accept(Prov.MEDIA_TYPE).get(path(item));
        answer.then().statusCode(200).header("Content-Type", Prov.MEDIA_TYPE + ";charset=UTF-8");
        assertThat(answer.getHeader("ETag")).isNotNull();
        List<JsonObject> nodes = JsonLd.expand(JsonDocument.of(new StringReader(answer.asString()))).get().stream()
                .map(JsonValue::asJsonObject)
                .toList();
        assertThat(node(nodes, "/knowledge-items/" + experience)
                        .getJsonArray(PROV + "wasDerivedFrom")
                        .toString())
                .contains("/api/v1/knowledge-items/" + item);
        JsonObject activity = node(nodes, "/rolls/" + roll);
        assertThat(activity.getJsonArray("@type").toString()).contains(PROV + "Activity");
        assertThat(activity.getJsonArray(PROV + "startedAtTime").toString()).contains("dateTime");
        assertThat(activity.getJsonArray(PROV + "wasAssociatedWith").toString())
                .contains("/theme-groups/" + next.slug(), "/members/" + chair.id());
        assertThat(node(nodes, "/members/" + chair.id()).getJsonArray("@type").toString())
                .contains(PROV + "Person");
        assertThat(node(nodes, "/trials/" + trial).getJsonArray(PROV + "used").toString())
                .contains(item);
    }

    private static JsonObject node(List<JsonObject> nodes, String end) {
        return nodes.stream()
                .filter(node -> node.getString("@id").endsWith(end))
                .findFirst()
                .orElseThrow();
    }

    private String publish(Object... field) {
        Items draft = Items.draft().in(home);
        return (field.length == 0 ? draft : draft.with(String.valueOf(field[0]), field[1])).publish(() -> as(chair));
    }

    private static String rolled(Response sent) {
        sent.then().statusCode(201);
        return sent.jsonPath().getString("id");
    }

    private String published(Response draft) {
        draft.then().statusCode(201);
        String id = draft.jsonPath().getString("id");
        given.run("update knowledge_item set status = 'PUBLISHED', published_at = now() where public_id = ?1", id);
        return id;
    }

    private void derive(String origin, String grown) {
        given.run("""
                update knowledge_item set derived_from = (select id from knowledge_item where public_id = ?1)
                where public_id = ?2""", origin, grown);
    }

    private String finishedTrial(String roll) {
        var body = new java.util.HashMap<String, Object>(Map.of(
                "status", "stopped",
                "note", "Vi har en havn",
                "startedOn", "2025-01-01",
                "endedOn", "2025-03-01",
                "outcome", "negative",
                "wouldRecommend", "no",
                "whatHappened", "To kom."));
        if (roll != null) {
            body.put("roll", roll);
        }
        Response told =
                as(coordinator).contentType(ContentType.JSON).body(body).post(Items.PATH + "/" + item + "/trials");
        told.then().statusCode(201);
        return told.jsonPath().getString("id");
    }

    private void trialFrom(String municipality, String day) {
        given.run("""
                insert into trial (id, version, item, municipality, status, started_on, result_due, adaptations,
                    created_at, updated_at, demo)
                select gen_random_uuid(), 0, id, ?1, 'RUNNING', cast(?2 as date), date '9999-12-31', '[]', now(), now(), false
                from knowledge_item where public_id = ?3""", municipality, day, item);
    }

    private static String path(String item) {
        return Items.PATH + "/" + item + "/journey";
    }

    private static String edge(String id) {
        return "edges.find { it.id == '" + id + "' }";
    }
}
