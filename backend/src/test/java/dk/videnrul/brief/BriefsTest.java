package dk.videnrul.brief;

import static io.restassured.http.ContentType.JSON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import dk.videnrul.forward.Forwarding;
import dk.videnrul.platform.DanishTime;
import dk.videnrul.roll.Rolling;
import dk.videnrul.testsupport.Given;
import dk.videnrul.testsupport.Items;
import dk.videnrul.testsupport.Statements;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class BriefsTest extends BriefTestCase {
    private static final LocalDate TODAY = LocalDate.now(DanishTime.ZONE);

    @Inject
    Statements statements;

    BriefsTest() {
        super("0773");
    }

    @Test
    void those_of_the_municipality_and_the_secretariat_read_it() {
        as(coordinator)
                .get(path())
                .then()
                .statusCode(200)
                .body("municipality.code", equalTo(code))
                .body("allowed", contains("answer", "forward", "change-trials"));
        as(given.politicalContactOf(code)).get(path()).then().statusCode(200).body("allowed", equalTo(List.of()));
        asSecretariat().get(path()).then().statusCode(200).body("allowed", contains("answer", "change-trials"));
        as(given.coordinatorOf("0101")).get(path()).then().statusCode(403);
        as(given.coordinatorOfRegion("nordjylland")).get(path()).then().statusCode(403);
        as(given.member()).get(path()).then().statusCode(403);
        asPartner("knowledge:read").get(path()).then().statusCode(403);
        asGuest().get(path()).then().statusCode(401);
        as(coordinator).get("/api/v1/municipalities/9999/brief").then().statusCode(404);
    }

    @Test
    void the_days_that_it_looks_back_on_are_checked() {
        as(coordinator)
                .get(path())
                .then()
                .body("since", equalTo(TODAY.minusDays(14).toString()))
                .body("until", equalTo(TODAY.toString()));
        since("2020-01-01", 400, "brief-more-than-a-year");
        since(TODAY.plusDays(2).toString(), 400, "date-in-future");
        since("i går", 400, "not-a-date");
        as(coordinator)
                .queryParam("since", TODAY.minusMonths(6).toString())
                .get(path())
                .then()
                .statusCode(200)
                .body("since", equalTo(TODAY.minusMonths(6).toString()));
    }

    @Test
    void what_came_from_others_is_new_with_the_reason_and_once() {
        String taken = publish();
        Rolling.answer(rolled(taken, "Brugt hos os", 1), "taken-up", null, coordinator)
                .then()
                .statusCode(200);
        String waiting = publish();
        String roll = rolled(waiting, "Det passer til jer", 3);
        List<String> topics = List.of("rygestop", "nikotinprodukter", "passiv-rygning", "festkultur");
        item().with("topics", topics).with("municipality", code).publish(() -> as(chair));
        String fits = item().with("topics", topics).publish(() -> as(chair));
        String old = publish();
        rolled(old, "Gammelt", 20);
        await().untilAsserted(
                        () -> assertThat(ids(brief(coordinator), "newForUs")).contains(fits));
        JsonPath brief = brief(coordinator);
        List<String> items = brief.getList("newForUs.entries.item.id");
        assertThat(items).contains(taken, waiting, fits).doesNotContain(old).doesNotHaveDuplicates();
        assertThat(items.indexOf(waiting)).isLessThan(items.indexOf(taken));
        assertThat(items.indexOf(taken)).isLessThan(items.indexOf(fits));
        assertThat(entry(brief, "newForUs", waiting))
                .containsEntry("kind", "roll-waiting")
                .containsEntry("roll", roll)
                .containsEntry("why", chair.name() + " skriver: »Det passer til jer«");
        assertThat(entry(brief, "newForUs", taken)).containsEntry("kind", "roll-taken-up");
        assertThat(entry(brief, "newForUs", fits))
                .containsEntry("kind", "suggested")
                .hasEntrySatisfying("why", why -> assertThat(why.toString()).startsWith("Foreslået: deler emnerne"));
    }

    @Test
    void nothing_stands_in_it_that_the_reader_does_not_see() {
        given.takesPart(coordinator, group, "MEMBER");
        String secret = item().with("visibility", "group").publish(() -> as(chair));
        tried(secret, TODAY.plusDays(30));
        Given.Somebody outside = given.coordinatorOf(code);
        assertThat(ids(brief(coordinator), "runningTrials")).contains(secret);
        assertThat(ids(brief(outside), "runningTrials")).doesNotContain(secret);
        assertThat(as(outside).accept("text/markdown").get(path()).asString()).doesNotContain(secret);
    }

    @Test
    void trials_run_or_wait_for_a_result_and_never_both() {
        String running = publish();
        String trial = tried(running, TODAY.plusDays(10));
        String waiting = publish();
        tried(waiting, TODAY.minusDays(3));
        JsonPath brief = brief(coordinator);
        assertThat(ids(brief, "runningTrials")).contains(running).doesNotContain(waiting);
        assertThat(ids(brief, "waitingForResult")).contains(waiting).doesNotContain(running);
        assertThat(entry(brief, "runningTrials", running))
                .containsEntry("id", trial)
                .containsEntry("status", "running")
                .containsEntry("plannedEndOn", TODAY.plusDays(10).toString());
    }

    @Test
    void own_items_whose_review_is_due_stand_in_it() {
        String due = own(1);
        given.run("""
                insert into review_task (id, item, reason, opened_at, due)
                select uuidv7(), id, 'REVIEW_DUE', now(), date '2026-01-31' from knowledge_item where public_id = ?1""", due);
        assertThat(entry(brief(coordinator), "dueReviews", due)).containsEntry("due", "2026-01-31");
    }

    @Test
    void meetings_of_the_next_sixty_days_that_concern_the_municipality_stand_in_it() {
        Given.Somebody colleague = given.member();
        given.run("update person set municipality = ?1 where id = ?2", code, colleague.id());
        Given.Group ours = given.themeGroup().active();
        given.takesPart(colleague, ours, "MEMBER");
        String group = meeting(Map.of("themeGroups", List.of(ours.slug())), 2);
        String here = meeting(Map.of("network", true, "municipality", code), 3);
        String everybody = meeting(Map.of("network", true), 4);
        String near = meeting(Map.of("themeGroups", List.of(this.group.slug()), "municipality", "0851"), 5);
        String far = meeting(Map.of("themeGroups", List.of(this.group.slug()), "municipality", "0101"), 6);
        String late = meeting(Map.of("themeGroups", List.of(ours.slug())), 61);
        JsonPath brief = brief(coordinator);
        Map<String, String> reasons = new java.util.HashMap<>();
        List<Map<String, String>> entries = brief.getList("meetings.entries");
        entries.forEach(meeting -> reasons.put(meeting.get("id"), meeting.get("reason")));
        assertThat(reasons)
                .containsEntry(group, "theme-group")
                .containsEntry(here, "municipality")
                .containsEntry(everybody, "network")
                .containsEntry(near, "region")
                .doesNotContainKeys(far, late);
    }

    @Test
    void what_strands_stands_there_with_what_helps_the_longest_first() {
        String unanswered = publish();
        String roll = rolled(unanswered, "Svar udbedes", 100);
        String unopened = publish();
        String email = Forwarding.colleague();
        String forward =
                Forwarding.send(code, unopened, email, coordinator).jsonPath().getString("id");
        given.run("update forward set sent_at = now() - interval '90 days' where id = cast(?1 as uuid)", forward);
        String overdue = publish();
        String trial = tried(overdue, TODAY.minusDays(80));
        String unnoticed = own(110);
        String noticed = own(111);
        Rolling.to(given.themeGroup().active(), noticed, "Se", as(chair)).then().statusCode(201);
        JsonPath brief = brief(coordinator);
        assertThat(ids(brief, "stranded"))
                .containsSubsequence(unnoticed, unanswered, unopened, overdue)
                .doesNotContain(noticed);
        assertThat(entry(brief, "stranded", unanswered))
                .containsEntry("kind", "roll-unanswered")
                .containsEntry("roll", roll)
                .containsEntry("remedies", List.of("take-up", "decline", "forward"));
        assertThat(entry(brief, "stranded", unopened))
                .containsEntry("kind", "forward-unopened")
                .containsEntry("forward", forward)
                .containsEntry("why", email + " fik den for 90 dage siden og har ikke åbnet den")
                .containsEntry("remedies", List.of("remind", "withdraw"));
        assertThat(entry(brief, "stranded", overdue))
                .containsEntry("kind", "trial-overdue")
                .containsEntry("trial", trial)
                .containsEntry("remedies", List.of("report-result"));
        assertThat(entry(brief, "stranded", unnoticed))
                .containsEntry("kind", "item-unnoticed")
                .containsEntry("remedies", List.of("roll-on", "forward"));
        JsonPath others = brief(given.politicalContactOf(code));
        assertThat(ids(others, "stranded")).contains(unanswered).doesNotContain(unopened);
        assertThat(entry(others, "stranded", unanswered)).containsEntry("remedies", List.of());
        assertThat(as(given.politicalContactOf(code)).get(path()).asString()).doesNotContain(email);
    }

    @Test
    void the_remedy_is_one_call_with_what_the_entry_names() {
        String item = publish();
        rolled(item, "Svar udbedes", 300);
        Map<String, Object> stranded = entry(brief(coordinator), "stranded", item);
        as(coordinator)
                .contentType(JSON)
                .header("If-Match", "\"" + stranded.get("version") + "-0\"")
                .body(Map.of("status", "declined", "reason", "Ikke lige nu"))
                .put("/api/v1/rolls/" + stranded.get("roll") + "/status")
                .then()
                .statusCode(200);
        assertThat(ids(brief(coordinator), "stranded")).doesNotContain(item);
    }

    @Test
    void it_is_read_as_markdown_in_the_readers_language_and_nobody_writes_marks_into_it() {
        String title =
                "Søvn [klik](http://ond.example) <b>*nu*</b> " + Instant.now().toEpochMilli();
        String item = Items.titled(title).in(group).publish(() -> as(chair));
        rolled(item, "# Læs\n\n- dette", 2);
        String danish = as(coordinator).accept("text/markdown").get(path()).asString();
        assertThat(danish)
                .startsWith("# Overblik for Morsø\n")
                .contains("## Nyt til os (")
                .contains("- [Søvn \\[klik\\](http://ond.example) \\<b\\>\\*nu\\*\\</b\\>")
                .contains("/viden/" + item)
                .contains("»\\# Læs - dette«");
        as(coordinator)
                .accept("text/markdown")
                .header("Accept-Language", "sv")
                .get(path())
                .then()
                .contentType("text/markdown;charset=utf-8")
                .body(org.hamcrest.Matchers.startsWith("# Överblick för Morsø"));
    }

    @Test
    void it_costs_the_same_number_of_statements_however_much_there_is() {
        Given.Somebody reader = given.coordinatorOf("0482");
        String empty = path().replace(code, "0482");
        for (int number = 0; number < 12; number++) {
            String item = publish();
            rolled(item, "Nummer " + number, number < 6 ? 2 : 30);
            tried(item, TODAY.plusDays(number < 6 ? 5 : -60));
            own(70);
        }
        long little = statements.during(() -> as(reader).get(empty).then().statusCode(200));
        long much = statements.during(() -> as(coordinator).get(path()).then().statusCode(200));
        assertThat(much).isLessThanOrEqualTo(26);
        assertThat(little).isLessThanOrEqualTo(much);
        JsonPath brief = brief(coordinator);
        assertThat(brief.getList("stranded.entries")).hasSize(10);
        assertThat(brief.getLong("stranded.total")).isGreaterThanOrEqualTo(24);
        assertThat(brief.getList("newForUs.entries")).hasSizeBetween(6, 10);
        for (int number = 0; number < 6; number++) {
            rolled(publish(), "Flere", 3);
            tried(publish(), TODAY.plusDays(7));
        }
        assertThat(statements.during(() -> as(coordinator).get(path()).then().statusCode(200)))
                .isEqualTo(much);
        assertThat(brief(coordinator).getList("newForUs.entries")).hasSize(10);
        assertThat(brief(coordinator).getLong("newForUs.total")).isGreaterThanOrEqualTo(12);
    }

    private void since(String day, int status, String fault) {
        as(coordinator)
                .queryParam("since", day)
                .get(path())
                .then()
                .statusCode(status)
                .body("errors.code", contains(fault));
    }

    private static String meeting(Map<String, ?> where, int days) {
        Instant start = Instant.now().plus(days, ChronoUnit.DAYS).truncatedTo(ChronoUnit.HOURS);
        Map<String, Object> draft = new java.util.HashMap<>(where);
        draft.put("title", "Møde om " + days);
        draft.put("kind", "meeting");
        draft.put("place", "Rådhuset");
        draft.put("startsAt", start.toString());
        draft.put("endsAt", start.plus(2, ChronoUnit.HOURS).toString());
        return asSecretariat()
                .contentType(JSON)
                .body(draft)
                .post("/api/v1/events")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static List<String> ids(JsonPath brief, String section) {
        return brief.getList(section + ".entries.item.id");
    }

    private static Map<String, Object> entry(JsonPath brief, String section, String item) {
        return brief.getMap(section + ".entries.find { it.item.id == '" + item + "' }");
    }
}
