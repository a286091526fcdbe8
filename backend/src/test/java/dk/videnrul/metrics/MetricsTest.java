package dk.videnrul.metrics;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;

import dk.videnrul.testsupport.Given;
import dk.videnrul.testsupport.HttpTest;
import dk.videnrul.testsupport.Items;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Small numbers that were counted by hand; every test asks only for its own group. */
@QuarkusTest
class MetricsTest extends HttpTest {
    private Given.Group group;
    private Given.Somebody chair;

    @BeforeEach
    void begin() {
        group = given.themeGroup().active();
        chair = given.chairOf(group);
    }

    @Test
    void time_to_practice_is_the_median_of_first_trials_elsewhere() {
        // Tried after 10, 20, 40 and 100 days: the median is 30, the quartiles 17.5 and 55; one of five was never
        // tried.
        trial(published("2025-01-01"), "0621", "2025-01-11");
        trial(published("2025-01-01"), "0621", "2025-01-21");
        trial(published("2025-01-01"), "0621", "2025-02-10");
        String last = published("2025-01-01");
        trial(last, "0621", "2025-06-01");
        trial(last, "0101", "2025-04-11");
        trial(last, "0607", "2025-01-02");
        trial(last, "0751", "2024-12-01");
        published("2025-01-01");
        measure(as(chair), "time-to-practice")
                .body("n", equalTo(5))
                .body("tried", equalTo(4))
                .body("neverTriedShare", equalTo(0.2f))
                .body("lowerQuartile", equalTo(17.5f))
                .body("median", equalTo(30.0f))
                .body("upperQuartile", equalTo(55.0f))
                .body("spells.count", equalTo(java.util.List.of(2, 1, 1, 0, 0, 1)))
                .body("definition.version", equalTo(1))
                .body("definition.text", containsString("første gang"));
        measure(as(chair).queryParam("from", "2025-01-02"), "time-to-practice")
                .body("n", equalTo(0))
                .body("median", nullValue())
                .body("neverTriedShare", nullValue());
        measure(as(chair).header("Accept-Language", "sv").queryParam("to", "2025-01-01"), "time-to-practice")
                .body("n", equalTo(5))
                .body("definition.text", containsString("kommun"));
    }

    @Test
    void rolls_are_counted_by_answer_and_by_group() {
        Given.Group next = given.themeGroup().active();
        String one = published("2025-01-01");
        String two = published("2025-01-01");
        published("2025-01-01");
        published("2025-01-01");
        roll(one, next, null, "TAKEN_UP", 2);
        roll(one, null, "0621", "DECLINED", 4);
        roll(one, null, "0101", "TAKEN_UP", 9);
        roll(two, next, null, "SENT", 0);
        roll(two, null, "0751", "SEEN", 0);
        measure(as(chair), "rolls")
                .body("n", equalTo(5))
                .body("items", equalTo(4))
                .body("itemsRolled", equalTo(2))
                .body("itemsRolledShare", equalTo(0.5f))
                .body("sent", equalTo(1))
                .body("seen", equalTo(1))
                .body("takenUp", equalTo(2))
                .body("declined", equalTo(1))
                .body("declinedShare", equalTo((float) (1 / 3.0)))
                .body("medianDaysToAnswer", equalTo(4.0f))
                .body("toMunicipalities", equalTo(3))
                .body("themeGroups[0].themeGroup.slug", equalTo(next.slug()))
                .body("themeGroups[0].n", equalTo(2))
                .body("themeGroups[0].takenUp", equalTo(1))
                .body("themeGroups[0].waiting", equalTo(1));
        measure(as(chair).queryParam("to", "2025-05-31"), "rolls")
                .body("n", equalTo(0))
                .body("items", equalTo(4))
                .body("declinedShare", nullValue());
    }

    @Test
    void reach_counts_each_place_once_and_not_the_home_of_an_item() {
        Given.Group next = given.themeGroup().active();
        String one = published("2025-01-01");
        String two = published("2025-01-01");
        given.run("update knowledge_item set outcome = 'NEGATIVE' where public_id = ?1", two);
        roll(one, next, null, "TAKEN_UP", 2);
        roll(two, next, null, "TAKEN_UP", 2);
        roll(one, null, "0563", "TAKEN_UP", 2);
        roll(one, null, "0101", "DECLINED", 2);
        trial(one, "0563", "2025-07-01");
        trial(two, "0607", "2025-07-01");
        String finished = trial(two, "0751", "2025-07-01");
        given.run("""
                update trial set status = 'STOPPED', ended_on = date '2025-08-01', outcome = 'MIXED'
                where id = cast(?1 as uuid)""", finished);
        int both = ((Number) given.rows("select sum(population) from municipality where code in ('0563', '0751')")
                        .getFirst())
                .intValue();
        measure(as(chair), "reach")
                .body("n", equalTo(2))
                .body("themeGroups", equalTo(1))
                .body("municipalities", equalTo(2))
                .body("municipalitiesInAll", equalTo(98))
                .body("population", equalTo(both))
                .body("smallMunicipalities", equalTo(1))
                .body("regions.findAll { it.municipalities == 1 }.slug", hasItems("midtjylland", "syddanmark"))
                .body("results.n", equalTo(2))
                .body("results.mixed", equalTo(1))
                .body("results.negative", equalTo(1))
                .body("results.negativeOrMixedShare", equalTo(1.0f))
                .body("trialResults.n", equalTo(1))
                .body("trialResults.negativeOrMixedShare", equalTo(1.0f));
        measure(as(chair).queryParam("from", "2025-08-01"), "reach")
                .body("municipalities", equalTo(0))
                .body("trialResults.n", equalTo(1));
    }

    @Test
    void only_what_the_caller_sees_is_counted() {
        published("2025-01-01");
        publish(Items.draft().in(group).with("visibility", "members"), "2025-01-01");
        publish(Items.draft().in(group).with("visibility", "group"), "2025-01-01");
        measure(asPartner("metrics:read"), "time-to-practice").body("n", equalTo(1));
        measure(as(given.member()), "time-to-practice").body("n", equalTo(2));
        measure(as(chair), "time-to-practice").body("n", equalTo(3));
        measure(asSecretariat(), "reach").body("n", equalTo(3));
        asGuest().get("/api/v1/metrics/reach").then().statusCode(401);
        asPartner("knowledge:read").get("/api/v1/metrics/reach").then().statusCode(403);
    }

    @Test
    void every_fault_of_the_question_is_told_at_once() {
        as(chair)
                .queryParam("themeGroup", "findes-ikke")
                .queryParam("focusArea", "heller-ikke")
                .queryParam("from", "i går")
                .get("/api/v1/metrics/rolls")
                .then()
                .statusCode(400)
                .body("errors.parameter", hasItems("themeGroup", "focusArea", "from"));
        as(chair)
                .queryParam("from", "2025-02-01")
                .queryParam("to", "2025-01-01")
                .get("/api/v1/metrics/rolls")
                .then()
                .statusCode(400)
                .body("errors[0].parameter", equalTo("to"));
    }

    @Test
    void kind_and_focus_area_narrow_what_is_counted() {
        publish(Items.draft().in(group).with("focusAreas", new String[] {"lighed-i-sundhed"}), "2025-01-01");
        publish(Items.draft().in(group).with("kind", "method"), "2025-01-01");
        measure(as(chair).queryParam("focusArea", "lighed-i-sundhed"), "reach").body("n", equalTo(1));
        measure(as(chair).queryParam("kind", "method"), "reach").body("n", equalTo(1));
        measure(as(chair).queryParam("kind", "material"), "rolls").body("items", equalTo(0));
    }

    private ValidatableResponse measure(RequestSpecification by, String name) {
        return by.queryParam("themeGroup", group.slug())
                .get("/api/v1/metrics/" + name)
                .then()
                .statusCode(200);
    }

    /** An item of Fredericia's. */
    private String published(String day) {
        return publish(Items.draft().in(group), day);
    }

    private String publish(Items draft, String day) {
        String id = draft.publish(() -> as(chair));
        given.run("""
                update knowledge_item set municipality = '0607',
                    published_at = (cast(?1 as date) + time '12:00') at time zone 'Europe/Copenhagen'
                where public_id = ?2""", day, id);
        return id;
    }

    private String trial(String item, String municipality, String day) {
        String id = java.util.UUID.randomUUID().toString();
        given.run("""
                insert into trial (id, version, item, municipality, status, started_on, result_due, adaptations,
                    created_at, updated_at, demo)
                select cast(?1 as uuid), 0, id, ?2, 'RUNNING', cast(?3 as date), date '9999-12-31', '[]', now(), now(), false
                from knowledge_item where public_id = ?4""", id, municipality, day, item);
        return id;
    }

    private void roll(String item, Given.Group to, String municipality, String status, int daysToAnswer) {
        given.run("""
                insert into roll (id, version, item, to_group, to_municipality, direction, status, sent_at, answered_at,
                    reason, demo)
                select gen_random_uuid(), 0, i.id, cast(?1 as uuid), cast(?2 as text), 'PUSH', ?3, timestamptz '2025-06-01 12:00Z',
                    case when ?3 in ('TAKEN_UP', 'DECLINED') then timestamptz '2025-06-01 12:00Z' + ?4 * interval '1 day' end,
                    'Fordi', false
                from knowledge_item i where i.public_id = ?5""", to == null ? null : to.id().toString(), municipality, status, daysToAnswer, item);
    }
}
