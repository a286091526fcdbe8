package dk.videnrul.trial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import dk.videnrul.testsupport.Given;
import dk.videnrul.testsupport.Items;
import dk.videnrul.testsupport.Statements;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Who sees which trials, in which order, at what cost. */
@QuarkusTest
class TrialListsTest extends TrialTestCase {
    /** So that nobody else's trials are among them. */
    private static final String FANOE = "0563";

    private static final String SAMSOE = "0741";
    private static final String AEROE = "0492";

    @Inject
    Statements statements;

    @Inject
    Trials trials;

    @Test
    void guests_read_who_tries_it_and_how_it_went_but_no_names_and_no_words() {
        String trial = failed();
        asGuest()
                .get(Items.PATH + "/" + item + "/trials")
                .then()
                .statusCode(200)
                .body("total", equalTo(1))
                .body("items[0].municipality.name", equalTo("Fredericia"))
                .body("items[0].status", equalTo("stopped"))
                .body("items[0].outcome", equalTo("negative"))
                .body("items[0].full", equalTo(false))
                .body("items[0].reportedBy", nullValue())
                .body("items[0].contact", nullValue())
                .body("items[0].whatHappened", nullValue())
                .body("items[0].note", nullValue())
                .body("items[0].allowed", empty());
        asGuest().get(path(trial) + "/steps").then().statusCode(401);
        as(given.member())
                .get(path(trial))
                .then()
                .body("full", equalTo(true))
                .body("whatHappened", equalTo("To kom, og de ryger stadig."));
    }

    @Test
    void who_does_not_see_the_item_sees_no_trial_of_it() {
        String secret = Items.draft().in(group).with("visibility", "group").publish(this::asChair);
        Given.Somebody insider = given.memberOf(group);
        given.run("update person set municipality = ?1 where id = ?2", SAMSOE, insider.id());
        String trial = id(report(as(insider), secret));
        for (RequestSpecification stranger : List.of(asGuest(), as(given.member()))) {
            stranger.get(path(trial)).then().statusCode(404);
        }
        as(workerIn(SAMSOE)).get(path(trial) + "/steps").then().statusCode(404);
        as(workerIn(SAMSOE)).get(Items.PATH + "/" + secret + "/trials").then().statusCode(404);
        report(as(workerIn(SAMSOE)), secret).then().statusCode(404);
        list(as(workerIn(SAMSOE)), SAMSOE).then().body("items.id", not(hasItem(trial)));
        list(as(insider), SAMSOE).then().body("items.id", hasItem(trial));
    }

    @Test
    void what_waits_for_a_result_is_listed_by_the_day_it_was_expected() {
        Given.Somebody islander = workerIn(AEROE);
        LocalDate today = dk.videnrul.municipality.Gazetteer.dayOf(java.time.Instant.now());
        String later = trialOf(islander, today.minusDays(1));
        String earlier = trialOf(islander, today.minusDays(20));
        String notYet = trialOf(islander, today.plusDays(1));
        String noDay = trialOf(islander, null);
        as(islander)
                .queryParam("municipality", AEROE)
                .queryParam("waitingForResult", true)
                .queryParam("sort", "result-due")
                .get("/api/v1/trials")
                .then()
                .body("items.id", contains(earlier, later))
                .body("items.waitingForResult", contains(true, true));
        List<String> all = new ArrayList<>();
        String next = null;
        do {
            RequestSpecification asked = as(islander)
                    .queryParam("municipality", AEROE)
                    .queryParam("sort", "result-due")
                    .queryParam("limit", 3);
            var page = (next == null ? asked : asked.queryParam("cursor", next)).get("/api/v1/trials");
            all.addAll(page.jsonPath().getList("items.id"));
            next = page.jsonPath().getString("next");
        } while (next != null);
        assertThat(all).containsExactly(earlier, later, notYet, noDay);
        as(islander)
                .queryParam("municipality", AEROE)
                .queryParam("status", "stopped")
                .get("/api/v1/trials")
                .then()
                .body("items", empty());
    }

    private String trialOf(Given.Somebody reporter, @org.jspecify.annotations.Nullable LocalDate expected) {
        String another = Items.draft().in(group).publish(this::asChair);
        return id(report(
                as(reporter),
                another,
                "status",
                "running",
                "startedOn",
                "2025-01-01",
                "plannedEndOn",
                expected == null ? null : expected.toString()));
    }

    @Test
    void a_long_page_costs_as_many_statements_as_a_short_one() {
        for (String code : List.of("0101", "0147", "0151", "0153", "0155", "0157", "0159", "0161")) {
            id(report(as(workerIn(code)), item));
        }
        String path = Items.PATH + "/" + item + "/trials";
        long one = statements.during(() -> asWorker().queryParam("limit", 1).get(path));
        long many = statements.during(() -> asWorker().queryParam("limit", 100).get(path));
        assertThat(many).isLessThanOrEqualTo(one + 1).isLessThanOrEqualTo(12);
        asWorker().get(path).then().body("items", hasSize(8)).body("items[0].municipality.code", equalTo("0161"));
        long listed =
                statements.during(() -> asWorker().queryParam("limit", 100).get("/api/v1/trials"));
        assertThat(listed).isLessThanOrEqualTo(12);
    }

    @Test
    void features_above_read_counts_and_the_last_outcome() {
        Given.Somebody islander = workerIn(FANOE);
        report(
                        as(islander),
                        item,
                        "status",
                        "adopted",
                        "startedOn",
                        "2024-01-01",
                        "endedOn",
                        "2024-05-01",
                        "outcome",
                        "positive")
                .then()
                .statusCode(201);
        report(
                        as(islander),
                        item,
                        "status",
                        "stopped",
                        "startedOn",
                        "2025-01-01",
                        "endedOn",
                        "2025-05-01",
                        "outcome",
                        "none")
                .then()
                .statusCode(201);
        id(report(asWorker(), item));
        UUID id = (UUID) given.rows("select id from knowledge_item where public_id = '" + item + "'")
                .getFirst();
        assertThat(trials.counts(Set.of(id))).containsEntry(id, new TrialCount(3, 1, 0, 2));
        assertThat(trials.lastFinished(Set.of(id)).get(id))
                .extracting(TrialFacts::endedOn)
                .isEqualTo(LocalDate.of(2025, 5, 1));
        assertThat(trials.ofItems(Set.of(id), 2)).hasSize(2);
        assertThat(trials.ofMunicipality(FANOE, Set.of(TrialStatus.STOPPED), 10))
                .extracting(TrialFacts::item)
                .contains(id);
    }

    private static io.restassured.response.Response list(RequestSpecification by, String municipality) {
        return by.queryParam("municipality", municipality).get("/api/v1/trials");
    }
}
