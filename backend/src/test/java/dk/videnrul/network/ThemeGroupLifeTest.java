package dk.videnrul.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import dk.videnrul.municipality.Gazetteer;
import dk.videnrul.testsupport.Given;
import dk.videnrul.testsupport.HttpTest;
import dk.videnrul.testsupport.Items;
import dk.videnrul.testsupport.Statements;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ThemeGroupLifeTest extends HttpTest {
    private static final String PATCH = "application/merge-patch+json";
    private static final List<String> QUESTIONS = List.of(
            "purpose",
            "actors",
            "rules",
            "way-of-working",
            "time-frame",
            "expectations",
            "existing-networks",
            "our-challenges");

    @Inject
    Statements statements;

    @Test
    void a_proposal_is_approved_founded_started_paused_resumed_closed_and_reopened() {
        Given.Somebody chair = given.member();
        Given.Group group = given.themeGroup().proposedBy(chair);

        step(as(chair), group, "{'status': 'planned', 'decidedOn': '2026-01-10'}")
                .statusCode(403);
        step(asBoard(), group, "{'status': 'planned', 'reason': 'God idé'}")
                .statusCode(200)
                .body("status", equalTo("planned"));
        asGuest().get(path(group)).then().statusCode(200);
        step(as(chair), group, "{'status': 'active'}")
                .statusCode(422)
                .body("errors.pointer", hasItem("/groundRules"))
                .body("errors.pointer", hasItem("/timeFrame"))
                .body("errors.pointer", hasItem("/startDecisions/way-of-working"))
                .body("errors.pointer", not(hasItem("/chairs")));
        found(chair, group);
        step(as(chair), group, "{'status': 'active'}").statusCode(200).body("startedOn", equalTo(today()));
        step(as(chair), group, "{'status': 'paused'}").statusCode(422).body("errors.pointer", contains("/reason"));
        step(as(chair), group, "{'status': 'paused', 'reason': 'Valg'}").statusCode(200);
        step(as(chair), group, "{'status': 'active', 'reason': 'Efter valget'}").statusCode(200);
        step(
                        as(chair),
                        group,
                        "{'status': 'closed', 'closingNote': 'Nået', 'decidedOn': '%s', 'steward': '%s'}"
                                .formatted(today(), chair.id()))
                .statusCode(200)
                .body("closingNote", equalTo("Nået"))
                .body("steward.name", equalTo(chair.name()));
        step(as(chair), group, "{'status': 'active', 'reason': 'Fortryder'}").statusCode(403);
        step(asSecretariat(), group, "{'status': 'active', 'reason': 'Fortryder'}")
                .statusCode(403);
        step(asBoard(), group, "{'status': 'active', 'reason': 'Der er kommet en ny lov'}")
                .statusCode(200)
                .body("closingNote", equalTo(null))
                .body("steward", equalTo(null));
        as(chair)
                .get(path(group) + "/history")
                .then()
                .body("items.to", contains("active", "closed", "active", "paused", "active", "planned"))
                .body("items.role", contains("board", "chair", "chair", "chair", "chair", "board"))
                .body("items[1].reason", equalTo("Nået"))
                .body("items[1].member.name", equalTo(chair.name()))
                .body("items[5].reason", equalTo("God idé"))
                .body("items[5].decidedOn", equalTo(today()));
        asGuest().get(path(group) + "/history").then().statusCode(401);
    }

    @Test
    void the_secretariat_notes_when_the_board_approved() {
        Given.Group group = given.themeGroup().proposedBy(given.member());
        step(asSecretariat(), group, "{'status': 'planned'}")
                .statusCode(422)
                .body("errors.pointer", contains("/decidedOn"));
        step(asSecretariat(), group, "{'status': 'planned', 'decidedOn': '2026-09-01'}")
                .statusCode(200);
        asSecretariat()
                .get(path(group) + "/history")
                .then()
                .body("items[0].role", equalTo("secretariat"))
                .body("items[0].decidedOn", equalTo("2026-09-01"));
    }

    @Test
    void a_proposal_is_withdrawn_by_who_made_it_and_stays_unseen() {
        Given.Somebody proposer = given.member();
        Given.Group group = given.themeGroup().proposedBy(proposer);
        step(as(proposer), group, "{'status': 'closed'}").statusCode(422).body("errors.pointer", contains("/reason"));
        step(as(proposer), group, "{'status': 'closed', 'reason': 'Findes allerede'}")
                .statusCode(200)
                .body("startedOn", equalTo(null));
        as(given.member()).get(path(group)).then().statusCode(404);
        step(as(given.member()), group, "{'status': 'active', 'reason': 'x'}").statusCode(404);
        step(asBoard(), group, "{'status': 'active', 'reason': 'Alligevel'}")
                .statusCode(422)
                .body("errors.pointer", contains("/status"));
    }

    @Test
    void a_step_that_does_not_exist_is_a_conflict() {
        Given.Group group = given.themeGroup().active();
        Given.Somebody chair = given.chairOf(group);
        step(as(chair), group, "{'status': 'planned'}").statusCode(409);
        step(as(chair), group, "{}").statusCode(422).body("errors.pointer", contains("/status"));
        step(as(given.memberOf(group)), group, "{'status': 'planned'}").statusCode(403);
        step(asGuest(), group, "{'status': 'paused', 'reason': 'x'}").statusCode(401);
        as(chair)
                .contentType(ContentType.JSON)
                .header("If-Match", "\"99-ab\"")
                .body("{\"status\": \"paused\"}")
                .put(path(group) + "/status")
                .then()
                .statusCode(412);
    }

    @Test
    void a_closed_group_has_a_successor_that_lives_and_gives_its_chairs_no_rights() {
        Given.Group group = given.themeGroup().active();
        Given.Group heir = given.themeGroup().active();
        Given.Group ended = given.themeGroup().closed();
        Given.Somebody chair = given.chairOf(group);
        Given.Somebody steward = given.member();
        String item = Items.PATH + "/" + Items.draft().in(group).publish(() -> as(chair));
        String closing =
                "{'status': 'closed', 'closingNote': 'Nået', 'decidedOn': '%s', 'steward': '%s', 'successor': '%s'}";
        step(as(chair), group, closing.formatted(today(), steward.id(), ended.slug()))
                .statusCode(422)
                .body("errors.pointer", contains("/successor"));
        step(as(chair), group, closing.formatted(today(), UUID.randomUUID(), heir.slug()))
                .statusCode(422)
                .body("errors.pointer", contains("/steward"));
        step(as(chair), group, closing.formatted(today(), steward.id(), heir.slug()))
                .statusCode(200)
                .body("successor.slug", equalTo(heir.slug()));

        as(chair).get(path(group)).then().body("allowed", not(hasItem("change")));
        as(chair)
                .get(path(group) + "/participations")
                .then()
                .body("items.member.name", contains(chair.name()))
                .body("items.until", contains(today()));
        as(steward)
                .get("/api/v1/me")
                .then()
                .body("roles.find { it.role == 'steward' }.themeGroup.slug", equalTo(group.slug()));
        String change = "{\"title\": \"Rettet af forvalteren\"}";
        patch(as(chair), item, change).statusCode(403);
        patch(as(steward), item, change).statusCode(200);
        Items.draft()
                .in(group)
                .write(as(steward))
                .then()
                .statusCode(422)
                .body("errors[0].code", equalTo("theme-group-succeeded"))
                .body("errors[0].detail", containsString(heir.name()));
    }

    @Test
    void a_page_of_history_costs_as_many_statements_as_one_change() {
        Given.Group group = given.themeGroup().active();
        Given.Somebody chair = given.chairOf(group);
        for (String status : List.of("paused", "active", "paused", "active")) {
            step(as(chair), group, "{'status': '%s', 'reason': 'Prøve'}".formatted(status))
                    .statusCode(200);
        }
        long one = statements.during(() -> as(chair).queryParam("limit", 1).get(path(group) + "/history"));
        long many = statements.during(() -> as(chair).queryParam("limit", 100).get(path(group) + "/history"));
        assertThat(many).isLessThanOrEqualTo(one).isLessThanOrEqualTo(6);
    }

    private void found(Given.Somebody chair, Given.Group group) {
        patch(as(chair), path(group), "{\"groundRules\": [\"Vi deler\"], \"timeFrame\": \"To år\"}")
                .statusCode(200);
        for (String question : QUESTIONS) {
            as(chair)
                    .contentType(ContentType.JSON)
                    .header("If-Match", "*")
                    .body("{\"answer\": \"Besluttet\"}")
                    .put(path(group) + "/start-decisions/" + question)
                    .then()
                    .statusCode(200);
        }
    }

    private static ValidatableResponse step(RequestSpecification caller, Given.Group group, String body) {
        return caller.contentType(ContentType.JSON)
                .header("If-Match", "*")
                .body(body.replace('\'', '"'))
                .put(path(group) + "/status")
                .then();
    }

    private static ValidatableResponse patch(RequestSpecification caller, String path, String body) {
        return caller.contentType(PATCH)
                .header("If-Match", "*")
                .body(body)
                .patch(path)
                .then();
    }

    private String today() {
        return Gazetteer.dayOf(clock.instant()).toString();
    }

    private static String path(Given.Group group) {
        return "/api/v1/theme-groups/" + group.slug();
    }
}
