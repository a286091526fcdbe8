package dk.videnrul.checkin;

import static io.restassured.http.ContentType.JSON;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.videnrul.testsupport.Given;
import dk.videnrul.testsupport.Statements;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CheckInsTest extends CheckTestCase {
    @Inject
    Statements statements;

    @Test
    void a_check_is_filled_in_part_by_part_and_then_finished() {
        Given.Group group = given.themeGroup().active();
        Given.Somebody leader = given.participant(group, "PROCESS_LEADER");
        String check = begun(leader, group, "2026-03-02");
        as(leader)
                .header("Accept-Language", "en")
                .get(CHECKS + check + "/answers/budget")
                .then()
                .statusCode(200)
                .body("label", equalTo("Anchored in the budget"))
                .body("status", nullValue())
                .body("version", equalTo(0));
        answer(as(leader), check, "budget", Map.of("comment", " Endnu uklart "))
                .then()
                .statusCode(200);
        finish(as(leader), check)
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItems("/answers/budget/status", "/answers/cross-sector/status"));
        fill(leader, check, "budget", Map.of("status", "not-met"));
        finish(as(leader), check).then().statusCode(422).body("errors.pointer", contains("/answers/budget/nextStep"));
        answer(as(leader), check, "budget", notMet("Skriv til direktionen", "2026-06-01"))
                .then()
                .statusCode(200);
        finish(as(leader), check)
                .then()
                .statusCode(200)
                .body("status", equalTo("finished"))
                .body("current", equalTo(true))
                .body("finishedBy.name", equalTo(leader.name()))
                .body("answers.find { it.criterion == 'budget' }.stepState", equalTo("overdue"));
    }

    @Test
    void a_finished_check_does_not_change_but_is_corrected_by_a_new_one() {
        Given.Group group = given.themeGroup().active();
        Given.Somebody chair = given.chairOf(group);
        String check = finished(chair, group, "2026-03-02", "budget", notMet("Skriv", "2099-01-01"));
        answer(as(chair), check, "budget", Map.of("status", "met")).then().statusCode(409);
        as(chair).header("If-Match", "*").delete(CHECKS + check).then().statusCode(409);
        finish(as(chair), check).then().statusCode(409);
        Response begun = begin(as(chair), group, Map.of("occasion", "start", "corrects", check));
        begun.then()
                .statusCode(201)
                .body("heldOn", equalTo("2026-03-02"))
                .body("corrects", equalTo(check))
                .body("answers.find { it.criterion == 'budget' }.nextStep", equalTo("Skriv"));
        String correction = begun.jsonPath().getString("id");
        answer(as(chair), correction, "budget", Map.of("status", "met")).then().statusCode(200);
        finish(as(chair), correction).then().statusCode(200).body("current", equalTo(true));
        as(chair)
                .get(CHECKS + check)
                .then()
                .body("current", equalTo(false))
                .body("correctedBy", equalTo(correction))
                .body("answers.find { it.criterion == 'budget' }.stepState", equalTo("superseded"));
        begin(as(chair), group, Map.of("occasion", "start", "corrects", check))
                .then()
                .statusCode(422)
                .body("errors[0].code", equalTo("check-in-corrected"));
    }

    @Test
    void those_who_write_see_the_draft_and_the_group_sees_what_is_finished() {
        Given.Group group = given.themeGroup().active();
        Given.Somebody chair = given.chairOf(group);
        Given.Somebody member = given.memberOf(group);
        String done = finished(chair, group, "2026-03-02", "budget", Map.of("status", "partly"));
        String draft = begun(chair, group, "2026-09-02");
        String list = "/api/v1/theme-groups/" + group.slug() + "/check-ins";
        as(chair).get(list).then().body("items.id", contains(draft, done)).body("total", equalTo(2));
        as(member).get(list).then().body("items.id", contains(done)).body("total", equalTo(1));
        as(member).get(CHECKS + draft).then().statusCode(404);
        as(member).get(CHECKS + done).then().statusCode(200);
        answer(as(member), done, "budget", Map.of("status", "met")).then().statusCode(403);
        begin(as(member), group, Map.of("occasion", "midway")).then().statusCode(403);
        as(given.member()).get(list).then().statusCode(403);
        as(given.member()).get(CHECKS + done).then().statusCode(404);
        asGuest().get(list).then().statusCode(401);
    }

    @Test
    void a_group_has_one_draft_and_works() {
        Given.Group group = given.themeGroup().active();
        Given.Somebody chair = given.chairOf(group);
        String draft = begun(chair, group, "2026-03-02");
        begin(asSecretariat(), group, Map.of("occasion", "midway"))
                .then()
                .statusCode(409)
                .body("see", endsWith("/check-ins/" + draft));
        as(chair).header("If-Match", "*").delete(CHECKS + draft).then().statusCode(204);
        begin(as(chair), group, Map.of("occasion", "midway", "heldOn", "2099-01-01"))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/heldOn"));
        begin(asSecretariat(), given.themeGroup().closed(), Map.of("occasion", "closing"))
                .then()
                .statusCode(409);
    }

    @Test
    void two_who_answer_the_same_criterion_do_not_overwrite_each_other() {
        Given.Group group = given.themeGroup().active();
        Given.Somebody chair = given.chairOf(group);
        String answers = CHECKS + begun(chair, group, "2026-03-02") + "/answers/";
        String untouched = as(chair).get(answers + "budget").getHeader("ETag");
        as(chair)
                .contentType(JSON)
                .header("If-Match", untouched)
                .body("{}")
                .put(answers + "budget")
                .then()
                .statusCode(200);
        as(chair)
                .contentType(JSON)
                .header("If-Match", untouched)
                .body("{}")
                .put(answers + "budget")
                .then()
                .statusCode(412);
        as(chair)
                .contentType(JSON)
                .header("If-Match", "*")
                .body(Map.of("due", "2026-01-01", "comment", "010190-1234"))
                .put(answers + "budget")
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItems("/due", "/comment"));
        as(chair).get(answers + "luck").then().statusCode(404);
    }

    @Test
    void a_draft_says_when_and_what_for() {
        Given.Group group = given.themeGroup().active();
        Given.Somebody chair = given.chairOf(group);
        String check = CHECKS + begun(chair, group, "2026-03-02");
        as(chair)
                .contentType("application/merge-patch+json")
                .header("If-Match", as(chair).get(check).getHeader("ETag"))
                .body(Map.of("occasion", "closing", "note", "God snak"))
                .patch(check)
                .then()
                .statusCode(200)
                .body("occasion", equalTo("closing"))
                .body("heldOn", equalTo("2026-03-02"))
                .body("note", equalTo("God snak"));
    }

    @Test
    void a_next_step_is_settled_once_the_check_is_finished() {
        Given.Group group = given.themeGroup().active();
        Given.Somebody chair = given.chairOf(group);
        String check = finished(chair, group, "2026-03-02", "budget", notMet("Skriv", "2026-04-01"));
        settle(chair, check, "budget", "done")
                .then()
                .statusCode(200)
                .body("stepState", equalTo("done"))
                .body("stepDoneOn", not(nullValue()));
        settle(chair, check, "budget", "open").then().statusCode(200).body("stepState", equalTo("overdue"));
        settle(chair, check, "cross-sector", "done").then().statusCode(409);
    }

    @Test
    void a_page_of_checks_costs_the_same_however_many_there_are() {
        Given.Group group = given.themeGroup().active();
        Given.Somebody chair = given.chairOf(group);
        String list = "/api/v1/theme-groups/" + group.slug() + "/check-ins";
        finished(chair, group, "2025-03-02", "budget", notMet("Skriv", "2026-04-01"));
        long one = statements.during(() -> as(chair).get(list).then().body("items", hasSize(1)));
        finished(chair, group, "2025-09-02", "budget", Map.of("status", "partly"));
        finished(chair, group, "2026-03-02", "budget", Map.of("status", "met"));
        long three = statements.during(() -> as(chair).get(list).then().body("items", hasSize(3)));
        assertEquals(one, three);
        as(chair).get(list + "?limit=2").then().body("items.heldOn", hasItem("2025-09-02"));
    }

    private static Response settle(Given.Somebody by, String check, String criterion, String status) {
        return as(by).contentType(JSON)
                .header("If-Match", "*")
                .body(Map.of("status", status))
                .put(CHECKS + check + "/answers/" + criterion + "/step-status");
    }
}
