package dk.videnrul.workshop;

import static io.restassured.http.ContentType.JSON;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.videnrul.strategy.Strategizing;
import dk.videnrul.testsupport.Given;
import dk.videnrul.testsupport.Statements;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class WorkshopsTest extends WorkshopTestCase {
    @Inject
    Statements statements;

    @Test
    void a_workshop_is_planned_changed_and_opened_once() {
        Given.Group group = given.themeGroup().active();
        Given.Somebody leader = given.participant(group, "PROCESS_LEADER");
        String id = planned(as(leader), draft(group));
        String workshop = WORKSHOPS + id;
        as(leader).get(workshop).then().body("status", equalTo("draft")).body("code", nullValue());
        as(leader)
                .contentType("application/merge-patch+json")
                .header("If-Match", as(leader).get(workshop).getHeader("ETag"))
                .body(Map.of("title", "Ren luft", "votes", 3))
                .patch(workshop)
                .then()
                .statusCode(200)
                .body("title", equalTo("Ren luft"))
                .body("questions", hasSize(2));
        step(leader, id, "voting").then().statusCode(409);
        step(leader, id, "open")
                .then()
                .statusCode(200)
                .body("status", equalTo("open"))
                .body("code", matchesPattern("[A-HJ-NPR-Z]{6}"));
        as(leader)
                .contentType("application/merge-patch+json")
                .header("If-Match", "*")
                .body(Map.of("title", "For sent"))
                .patch(workshop)
                .then()
                .statusCode(409);
        as(leader).header("If-Match", "*").delete(workshop).then().statusCode(409);
        step(leader, id, "closed").then().statusCode(200).body("status", equalTo("closed"));
        step(leader, id, "open").then().statusCode(409);
    }

    @Test
    void every_fault_is_told_at_once() {
        Given.Group group = given.themeGroup().active();
        as(given.chairOf(group))
                .contentType(JSON)
                .body(Map.of(
                        "title",
                        " ",
                        "introduction",
                        "010190-1234",
                        "questions",
                        List.of("", "010190-1234"),
                        "votes",
                        11,
                        "themeGroups",
                        List.of(group.slug(), "ukendt-gruppe")))
                .post(WORKSHOPS)
                .then()
                .statusCode(422)
                .body(
                        "errors.pointer",
                        hasItems(
                                "/title", "/introduction", "/questions/0", "/questions/1", "/votes", "/themeGroups/1"));
    }

    @Test
    void each_leads_the_workshops_of_their_own_group() {
        Given.Group group = given.themeGroup().active();
        Given.Group other = given.themeGroup().active();
        Given.Somebody chair = given.chairOf(group);
        refused(as(chair), draft(other));
        refused(as(given.memberOf(group)), draft(group));
        Map<String, Object> ofNetwork = new HashMap<>(draft(group));
        ofNetwork.remove("themeGroups");
        refused(as(chair), ofNetwork);
        String id = planned(asSecretariat(), ofNetwork);
        as(chair).get(WORKSHOPS + id).then().statusCode(404);
        asSecretariat().get(WORKSHOPS + id).then().statusCode(200);
        String own = planned(as(chair), draft(group));
        as(chair)
                .contentType("application/merge-patch+json")
                .header("If-Match", "*")
                .body(Map.of("themeGroups", List.of(group.slug(), other.slug())))
                .patch(WORKSHOPS + own)
                .then()
                .statusCode(403);
    }

    @Test
    void the_group_reads_what_was_shown_once_it_is_over() {
        Given.Group group = given.themeGroup().active();
        Given.Somebody chair = given.chairOf(group);
        Given.Somebody member = given.memberOf(group);
        String id = planned(as(chair), draft(group));
        String code = opened(chair, id);
        String shown = sent(code, 1, "Legepladser");
        String hidden = sent(code, 1, "Noget grimt");
        place(chair, id, hidden, Map.of("state", "hidden")).then().statusCode(200);
        as(member).get(WORKSHOPS + id).then().statusCode(404);
        String list = WORKSHOPS + "?themeGroup=" + group.slug();
        as(member).get(list).then().body("items", empty());
        as(chair).get(list).then().body("items.id", contains(id)).body("items[0].answers", equalTo(2));
        step(chair, id, "closed");
        as(member).get(list).then().body("items.id", contains(id)).body("total", equalTo(1));
        as(member)
                .get(WORKSHOPS + id)
                .then()
                .statusCode(200)
                .body("code", nullValue())
                .body("shown", equalTo(1))
                .body("writable", equalTo(false));
        as(member).get(WORKSHOPS + id + "/answers").then().body("items.id", contains(shown));
        as(member).get(WORKSHOPS + id + "/answers/" + hidden).then().statusCode(404);
        as(given.member()).get(WORKSHOPS + id).then().statusCode(404);
        asGuest().get(list).then().statusCode(401);
    }

    @Test
    void a_theme_becomes_a_question_a_draft_and_a_proposal_that_say_where_they_come_from() {
        Given.Group group = given.themeGroup().active();
        Given.Somebody chair = given.coordinatorOf("0461");
        given.takesPart(chair, group, "CHAIR");
        String id = planned(as(chair), draft(group));
        String code = opened(chair, id);
        String answer = sent(code, 1, "Flere bænke");
        String theme = theme(chair, id, "Bænke");
        place(chair, id, answer, Map.of("theme", theme));
        String need = make(chair, id, Map.of("kind", "need", "title", "Hvem har bænke?", "theme", theme));
        as(chair)
                .get("/api/v1/needs/" + need)
                .then()
                .statusCode(200)
                .body("question", equalTo("Hvem har bænke?"))
                .body("details", containsString("Fra workshoppen »Luft i Odense«"))
                .body("details", containsString("- Flere bænke"));
        String item = make(
                chair,
                id,
                Map.of("kind", "item", "title", "Bænke", "answers", List.of(answer), "themeGroup", group.slug()));
        as(chair)
                .get("/api/v1/knowledge-items/" + item)
                .then()
                .body("status", equalTo("draft"))
                .body("body", containsString("Fra workshoppen"));
        Strategizing.Written out = Strategizing.out();
        Map<String, Object> proposal = Map.of(
                "kind", "proposal", "title", "Bænke med", "theme", theme, "strategy", out.id(), "element", out.goal());
        String comment = make(chair, id, proposal);
        as(chair)
                .get("/api/v1/strategies/" + out.id() + "/comments/" + comment)
                .then()
                .statusCode(200)
                .body("text", containsString("tema: Bænke"));
        as(chair)
                .get(WORKSHOPS + id)
                .then()
                .body("outcomes.kind", contains("need", "item", "proposal"))
                .body("outcomes.made", contains(need, item, comment))
                .body("outcomes[2].strategy", equalTo(out.id()));
        outcome(as(given.participant(group, "VICE_CHAIR")), id, proposal).then().statusCode(403);
        outcome(as(chair), id, Map.of("kind", "proposal", "title", "x"))
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItems("/theme", "/strategy", "/element"));
    }

    @Test
    void a_page_of_workshops_costs_the_same_however_many_there_are() {
        Given.Group group = given.themeGroup().active();
        Given.Somebody chair = given.chairOf(group);
        String list = WORKSHOPS + "?themeGroup=" + group.slug();
        sent(opened(chair, planned(as(chair), draft(group))), 1, "Et");
        long one = statements.during(() -> as(chair).get(list).then().body("items", hasSize(1)));
        planned(as(chair), draft(group));
        sent(opened(chair, planned(as(chair), draft(group))), 1, "To");
        long three = statements.during(() -> as(chair).get(list).then().body("items", hasSize(3)));
        assertEquals(one, three);
    }

    @Test
    void it_closes_by_the_clock_and_gets_more_time_while_it_is_open() {
        Given.Group group = given.themeGroup().active();
        Given.Somebody chair = given.chairOf(group);
        String id = planned(as(chair), draft(group));
        Instant start = Instant.parse("2031-05-04T10:00:00Z");
        clock.set(start);
        String code = opened(chair, id);
        Instant tooLate = start.plus(Workshop.LONGEST).plusSeconds(1);
        step(as(chair), id, Map.of("status", "open", "closesAt", tooLate.toString()))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/closesAt"));
        step(as(chair), id, Map.of("status", "open", "closesAt", "2031-05-04T16:00:00Z"))
                .then()
                .statusCode(200)
                .body("code", equalTo(code));
        clock.set(start.plus(Workshop.USUAL).plusSeconds(1));
        asGuest().get(ROOMS + code).then().statusCode(200);
        clock.set(Instant.parse("2031-05-04T16:00:00Z"));
        asGuest().get(ROOMS + code).then().statusCode(409).body("detail", containsString("lukket"));
        as(chair).get(WORKSHOPS + id).then().body("status", equalTo("closed"));
        step(chair, id, "open").then().statusCode(409);
        send(phone(token()), code, 1, "For sent").then().statusCode(409);
        as(given.memberOf(group)).get(WORKSHOPS + "?limit=100").then().body("items.id", hasItem(id));
        as(given.member()).get(WORKSHOPS + "?limit=100").then().body("items.id", not(hasItem(id)));
    }

    private static void refused(RequestSpecification by, Map<String, Object> draft) {
        by.contentType(JSON).body(draft).post(WORKSHOPS).then().statusCode(403);
    }

    private static Response outcome(RequestSpecification by, String workshop, Map<String, Object> draft) {
        return by.contentType(JSON).body(draft).post(WORKSHOPS + workshop + "/outcomes");
    }

    private static String make(Given.Somebody by, String workshop, Map<String, Object> draft) {
        return outcome(as(by), workshop, draft).then().statusCode(201).extract().path("made");
    }
}
