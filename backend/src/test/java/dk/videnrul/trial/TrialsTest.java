package dk.videnrul.trial;

import static dk.videnrul.testsupport.Items.take;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import dk.videnrul.municipality.Gazetteer;
import dk.videnrul.testsupport.Given;
import dk.videnrul.testsupport.HttpTest;
import dk.videnrul.testsupport.Items;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What municipalities try: from the first thought to how it went. */
@QuarkusTest
class TrialsTest extends TrialTestCase {

    @Test
    void a_municipality_considers_tries_and_adapts() {
        String today = today().toString();
        Response reported = report(asWorker(), item, "note", "Vi har brug for det");
        reported.then()
                .body("status", equalTo("considering"))
                .body("item.id", equalTo(item))
                .body("municipality.code", equalTo(FREDERICIA))
                .body("startedOn", nullValue())
                .body("reportedBy.name", equalTo(worker.name()))
                .body("allowed", containsInAnyOrder("change", "start", "stop"));
        String trial = id(reported);
        assertThat(reported.getHeader("Location")).endsWith(path(trial));
        step(
                        this::asWorker,
                        trial,
                        "status",
                        "running",
                        "plannedEndOn",
                        today().plusMonths(6).toString())
                .then()
                .statusCode(200)
                .body("startedOn", equalTo(today))
                .body("waitingForResult", equalTo(false));
        step(this::asWorker, trial, "status", "adapted", "outcome", "mixed")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/adaptations"));
        step(
                        this::asWorker,
                        trial,
                        "status",
                        "adapted",
                        "outcome",
                        "mixed",
                        "wouldRecommend",
                        "yes",
                        "adaptations",
                        List.of(body("whatChanged", "Kortere", "why", "Tiden", "planned", true, "coreKept", false)))
                .then()
                .statusCode(200)
                .body("endedOn", equalTo(today))
                .body("adaptations[0].coreKept", equalTo(false))
                .body("note", equalTo("Vi har brug for det"))
                .body("allowed", containsInAnyOrder("change", "reopen", "tell"));
        as(given.member())
                .get(path(trial) + "/steps")
                .then()
                .statusCode(200)
                .body("items.status", contains("considering", "running", "adapted"))
                .body("items.number", contains(1, 2, 3))
                .body("items[2].by.name", equalTo(worker.name()))
                .body("items[2].outcome", equalTo("mixed"));
    }

    @Test
    void what_is_over_can_be_told_in_one_step() {
        report(
                        asWorker(),
                        item,
                        "status",
                        "adopted",
                        "startedOn",
                        "2024-01-01",
                        "endedOn",
                        "2024-09-01",
                        "outcome",
                        "none")
                .then()
                .statusCode(201)
                .body("status", equalTo("adopted"))
                .body("outcome", equalTo("none"));
    }

    @Test
    void what_is_finished_may_go_on_with_a_reason_and_its_history_keeps_the_outcome() {
        String trial = failed();
        step(this::asWorker, trial, "status", "adopted", "outcome", "positive")
                .then()
                .statusCode(409)
                .body("detail", containsString("allerede afsluttet"));
        step(this::asWorker, trial, "status", "running")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/reason"));
        step(this::asWorker, trial, "status", "running", "reason", "Nye kræfter")
                .then()
                .statusCode(200)
                .body("outcome", nullValue())
                .body("endedOn", nullValue());
        asWorker()
                .get(path(trial) + "/steps")
                .then()
                .body("items.outcome", contains(null, "negative", null))
                .body("items.reason", contains(null, "Ingen kom", "Nye kræfter"));
    }

    @Test
    void every_fault_is_told_at_once() {
        report(
                        asWorker(),
                        item,
                        "status",
                        "running",
                        "note",
                        "Ring til 010190-1234",
                        "startedOn",
                        "2999-01-01",
                        "outcome",
                        "mixed",
                        "roll",
                        UUID.randomUUID().toString(),
                        "contact",
                        workerIn(KOLDING).id().toString(),
                        "adaptations",
                        List.of(body("whatChanged", "x", "planned", true, "coreKept", true)))
                .then()
                .statusCode(422)
                .body(
                        "errors.pointer",
                        containsInAnyOrder(
                                "/note", "/startedOn", "/outcome", "/contact", "/roll", "/adaptations/0/why"))
                .body("errors.code", hasItem("other-employer"));
        String trial = id(report(asWorker(), item, "status", "running"));
        step(this::asWorker, trial, "status", "stopped", "on", "2999-01-01")
                .then()
                .statusCode(422)
                .body("errors.pointer", containsInAnyOrder("/reason", "/on", "/outcome"));
    }

    @Test
    void only_those_who_speak_for_the_municipality_report_and_change() {
        report(asGuest(), item).then().statusCode(401);
        report(as(given.member()), item, "municipality", FREDERICIA).then().statusCode(403);
        report(as(workerIn(KOLDING)), item, "municipality", FREDERICIA).then().statusCode(403);
        String trial = id(report(as(given.coordinatorOf(FREDERICIA)), item));
        step(() -> as(workerIn(KOLDING)), trial, "status", "running").then().statusCode(403);
        step(this::asWorker, trial, "status", "running").then().statusCode(200);
        step(HttpTest::asSecretariat, trial, "status", "stopped", "reason", "Fejl", "outcome", "none")
                .then()
                .statusCode(200);
    }

    @Test
    void a_municipality_has_one_unfinished_trial_of_an_item() {
        String first = id(report(asWorker(), item));
        report(asWorker(), item, "status", "running").then().statusCode(409).body("see", equalTo(path(first)));
        id(report(as(workerIn(KOLDING)), item));
        step(this::asWorker, first, "status", "stopped", "reason", "Ikke nu")
                .then()
                .statusCode(200);
        String second = id(report(asWorker(), item));
        step(this::asWorker, first, "status", "running", "reason", "Alligevel")
                .then()
                .statusCode(409)
                .body("see", equalTo(path(second)));
    }

    @Test
    void a_trial_goes_on_when_its_item_is_archived_and_none_is_begun() {
        String trial = id(report(asWorker(), item, "status", "running"));
        String successor = Items.draft().in(group).publish(this::asChair);
        take(this::asChair, item, "archived", "reason", "Nyere viden", "supersededBy", successor);
        step(this::asWorker, trial, "status", "adopted", "outcome", "positive")
                .then()
                .statusCode(200);
        report(as(workerIn(KOLDING)), item).then().statusCode(409).body("see", equalTo(Items.PATH + "/" + successor));
        String gone = Items.draft().in(group).publish(this::asChair);
        take(this::asChair, gone, "archived", "reason", "Forældet");
        report(asWorker(), gone).then().statusCode(409).body("see", nullValue());
    }

    @Test
    void what_is_told_is_changed_by_a_patch_of_the_version_that_was_read() {
        String trial = id(report(asWorker(), item));
        String tag = asWorker().get(path(trial)).getHeader("ETag");
        patch(trial, tag, body("note", "Nu ved vi mere"))
                .then()
                .statusCode(200)
                .body("note", equalTo("Nu ved vi mere"));
        patch(trial, tag, body("note", "Forældet")).then().statusCode(412);
        patch(trial, "*", body("outcome", "positive"))
                .then()
                .statusCode(422)
                .body("errors.code", contains("trial-not-finished"));
        Given.Somebody colleague = workerIn(FREDERICIA);
        patch(trial, "*", body("contact", colleague.id().toString()))
                .then()
                .body("contact.name", equalTo(colleague.name()))
                .body("contact.as", equalTo("person"));
    }

    private Response patch(String trial, String tag, Map<String, Object> changes) {
        return asWorker()
                .contentType("application/merge-patch+json")
                .header("If-Match", tag)
                .body(changes)
                .patch(path(trial));
    }

    @Test
    void whom_to_ask_is_the_coordinator_where_nobody_is_named_or_the_one_named_has_left() {
        String lonely = "0550";
        Given.Somebody coordinator = given.coordinatorOf(lonely);
        Given.Somebody named = workerIn(lonely);
        String trial = id(report(as(coordinator), item, "contact", named.id().toString()));
        as(coordinator).get(path(trial)).then().body("contact.as", equalTo("person"));
        as(named)
                .header("If-Match", "*")
                .queryParam("confirmation", named.name())
                .delete("/api/v1/me")
                .then()
                .statusCode(204);
        as(coordinator)
                .get(path(trial))
                .then()
                .body("contact.as", equalTo("coordinator"))
                .body("contact.id", equalTo(coordinator.id().toString()));
    }

    @Test
    void facts_are_told_with_the_change() {
        String trial = failed();
        assertThat(given.rows("select what from outbox where subject = 'trial' and subject_id = '" + trial
                        + "' order by number"))
                .extracting(Object::toString)
                .containsExactly("trial-started", "trial-finished");
    }

    @Test
    void the_same_report_sent_twice_is_one() {
        String key = UUID.randomUUID().toString();
        String first = id(report(asWorker().header("Idempotency-Key", key), item, "note", "Én gang"));
        String again = id(report(asWorker().header("Idempotency-Key", key), item, "note", "Én gang"));
        assertThat(again).isEqualTo(first);
        asWorker().get(Items.PATH + "/" + item + "/trials").then().body("items", hasSize(1));
    }

    @Test
    void nothing_is_told_of_a_draft() {
        String draft = Items.draft().in(group).write(asChair()).jsonPath().getString("id");
        report(asChair(), draft, "municipality", KOLDING).then().statusCode(403);
        given.run("update person set municipality = ?1 where id = ?2", KOLDING, chair.id());
        report(asChair(), draft).then().statusCode(409).body("see", nullValue());
        asChair()
                .get(Items.PATH + "/" + draft + "/trials")
                .then()
                .statusCode(200)
                .body("items", empty());
    }

    private static LocalDate today() {
        return Gazetteer.dayOf(java.time.Instant.now());
    }
}
