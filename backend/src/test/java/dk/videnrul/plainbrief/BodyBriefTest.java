package dk.videnrul.plainbrief;

import static io.restassured.http.ContentType.JSON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import dk.videnrul.body.BodyTestCase;
import dk.videnrul.strategy.Strategizing;
import dk.videnrul.testsupport.Given;
import dk.videnrul.testsupport.HttpTest;
import dk.videnrul.testsupport.Items;
import dk.videnrul.testsupport.Statements;
import dk.videnrul.testsupport.Words;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class BodyBriefTest extends BodyTestCase {
    @Inject
    Statements statements;

    @Test
    void a_body_reads_what_worked_and_what_did_not_in_the_words_of_those_who_wrote_it() {
        String body = body("members");
        String id = result("negative", "public").publish(HttpTest::asSecretariat);
        String row = "results.find { it.id == '" + id + "' }.";
        as(memberOf(body))
                .get(brief(body))
                .then()
                .statusCode(200)
                .body(row + "summary", equalTo("Vi gik en tur. Ingen kom."))
                .body(row + "worked", equalTo("Ruten var god."))
                .body(row + "didNotWork", equalTo("Ingen kom."))
                .body(row + "outcome", equalTo("negative"))
                .body(row + "readability.value", equalTo(3))
                .body(row + "readability.ease", equalTo("easy"))
                .body(row + "plain", equalTo(false))
                .body("rewritable", equalTo(false));
    }

    @Test
    void the_brief_of_a_body_is_for_those_who_may_know_of_it() {
        asGuest().get(brief(body("public"))).then().statusCode(401);
        as(given.member()).get(brief(body("public"))).then().statusCode(200);
        as(given.politicalContactOf("0607")).get(brief(body("members"))).then().statusCode(200);
        String closed = body("group");
        as(given.member()).get(brief(closed)).then().statusCode(404);
        as(memberOf(closed)).get(brief(closed)).then().statusCode(200);
    }

    @Test
    void what_the_reader_may_not_see_does_not_stand_in_it() {
        String body = body("members");
        Given.Group group = given.themeGroup().active();
        String hidden = result("mixed", "group").in(group).publish(HttpTest::asSecretariat);
        as(memberOf(body)).get(brief(body)).then().body("results.id", not(hasItem(hidden)));
        as(given.memberOf(group)).get(brief(body)).then().body("results.id", hasItem(hidden));
    }

    @Test
    void only_results_in_the_focus_areas_of_the_body_concern_it() {
        String body = body("members");
        change(asSecretariat(), body, Map.of("focusAreas", List.of("lighed-i-sundhed")))
                .then()
                .statusCode(200);
        String other = result("positive", "public").publish(HttpTest::asSecretariat);
        String ours = result("positive", "public")
                .with("focusAreas", List.of("lighed-i-sundhed"))
                .publish(HttpTest::asSecretariat);
        as(given.member())
                .get(brief(body))
                .then()
                .body("results.id", hasItem(ours))
                .body("results.id", not(hasItem(other)));
    }

    @Test
    void the_secretariat_writes_plain_words_and_takes_them_away_again() {
        String body = body("members");
        String id = result("positive", "public").publish(HttpTest::asSecretariat);
        String address = "/api/v1/knowledge-items/" + id + "/plain-summary";
        as(given.member()).get(address).then().statusCode(403);
        Response none = asSecretariat().get(address);
        none.then().statusCode(200).body("text", nullValue()).body("version", equalTo(0));
        asSecretariat()
                .contentType(JSON)
                .body(Map.of("text", "Gå en tur."))
                .put(address)
                .then()
                .statusCode(428);
        write(address, none.getHeader("ETag"), "Ring til 010180-1234").then().statusCode(422);
        write(address, none.getHeader("ETag"), "a".repeat(401)).then().statusCode(422);
        Response written = write(address, none.getHeader("ETag"), "Gå en tur.");
        written.then().statusCode(200).body("version", equalTo(1));
        write(address, none.getHeader("ETag"), "En anden").then().statusCode(412);
        String row = "results.find { it.id == '" + id + "' }.";
        asSecretariat()
                .get(brief(body))
                .then()
                .body(row + "summary", equalTo("Gå en tur."))
                .body(row + "plain", equalTo(true))
                .body("rewritable", equalTo(true));
        write(address, written.getHeader("ETag"), null).then().statusCode(200).body("text", nullValue());
        asSecretariat().get(brief(body)).then().body(row + "plain", equalTo(false));
    }

    @Test
    void goals_without_evidence_and_the_meetings_of_the_body_stand_in_it() {
        String body = body("group");
        Strategizing.Written strategy = Strategizing.drafted();
        String goal = "Mål " + Words.unheardOf();
        asSecretariat()
                .contentType(JSON)
                .body(Strategizing.goal(goal, strategy.way(), "2020-01-01"))
                .post(strategy.path() + "/elements")
                .then()
                .statusCode(201);
        Strategizing.adopt(strategy);
        Instant start = Instant.now().plus(5, ChronoUnit.DAYS).truncatedTo(ChronoUnit.HOURS);
        Map<String, Object> meeting = new HashMap<>(Map.of(
                "title",
                "Møde " + Words.unheardOf(),
                "kind",
                "meeting",
                "startsAt",
                start.toString(),
                "endsAt",
                start.plus(1, ChronoUnit.HOURS).toString(),
                "bodies",
                List.of(body),
                "visibility",
                "group"));
        String id = asSecretariat()
                .contentType(JSON)
                .body(meeting)
                .post("/api/v1/events")
                .path("id");
        Given.Somebody member = memberOf(body);
        Response brief = as(member).get(brief(body));
        brief.then()
                .statusCode(200)
                .body("meetings.id", hasItem(id))
                .body("meetings.find { it.id == '" + id + "' }.network", equalTo(false));
        assertThat(brief.jsonPath().getList("goals.overdue", Boolean.class))
                .isNotEmpty()
                .first()
                .isEqualTo(true);
        as(memberOf(body("group"))).get(brief(body)).then().statusCode(404);
    }

    @Test
    void the_period_is_a_year_at_most_and_three_months_where_nothing_is_said() {
        String body = body("members");
        LocalDate today = LocalDate.now(java.time.ZoneId.of("Europe/Copenhagen"));
        as(given.member())
                .get(brief(body))
                .then()
                .body("until", equalTo(today.toString()))
                .body("since", equalTo(today.minusMonths(3).toString()));
        for (String wrong : List.of("i går", today.plusDays(1).toString(), "2020-01-01")) {
            as(given.member())
                    .queryParam("since", wrong)
                    .get(brief(body))
                    .then()
                    .statusCode(400)
                    .body("errors.parameter", contains("since"))
                    .body("errors.detail", contains(notNullValue()));
        }
    }

    @Test
    void a_brief_costs_the_same_however_much_there_is() {
        String body = body("members");
        result("positive", "public").publish(HttpTest::asSecretariat);
        long few = statements.during(() -> as(given.member()).get(brief(body)));
        for (int number = 0; number < 4; number++) {
            result("mixed", "public").publish(HttpTest::asSecretariat);
        }
        assertThat(statements.during(() -> as(given.member()).get(brief(body)))).isEqualTo(few);
    }

    private static Items result(String outcome, String visibility) {
        return Items.draft()
                .with("summary", "Vi gik en tur. Ingen kom.")
                .with("outcome", outcome)
                .with("visibility", visibility)
                .with("whatWorked", "Ruten var god. Vejret var værre.")
                .with("whatDidNot", "**Ingen kom.** Vi ved ikke hvorfor.");
    }

    private static Response write(String address, String tag, String text) {
        Map<String, Object> draft = new HashMap<>();
        draft.put("text", text);
        return asSecretariat()
                .contentType(JSON)
                .header("If-Match", tag)
                .body(draft)
                .put(address);
    }

    private static String brief(String body) {
        return PATH + "/" + body + "/brief";
    }
}
