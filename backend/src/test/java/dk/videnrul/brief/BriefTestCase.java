package dk.videnrul.brief;

import static io.restassured.http.ContentType.JSON;

import dk.videnrul.roll.Rolling;
import dk.videnrul.testsupport.Given;
import dk.videnrul.testsupport.HttpTest;
import dk.videnrul.testsupport.Items;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;

/** A municipality with a coordinator, and a group elsewhere from which things come. */
abstract class BriefTestCase extends HttpTest {
    final String code;
    Given.Group group;
    Given.Somebody chair;
    Given.Somebody coordinator;

    /** @param code of a municipality about which no other test writes */
    BriefTestCase(String code) {
        this.code = code;
    }

    @BeforeEach
    void aMunicipality() {
        given.belongs(code);
        group = given.themeGroup().active();
        chair = given.chairOf(group);
        coordinator = given.coordinatorOf(code);
        given.addressOf(coordinator);
    }

    String path() {
        return "/api/v1/municipalities/" + code + "/brief";
    }

    JsonPath brief(Given.Somebody reader) {
        Response answer = as(reader).get(path());
        answer.then().statusCode(200);
        return answer.jsonPath();
    }

    Items item() {
        return Items.draft().in(group).with("visibility", "members");
    }

    String publish() {
        return item().publish(() -> as(chair));
    }

    /** Answers the id of the roll. */
    String rolled(String item, String note, int daysAgo) {
        Response roll = Rolling.to(code, item, note, as(chair));
        roll.then().statusCode(201);
        String id = roll.jsonPath().getString("id");
        given.run(
                "update roll set sent_at = now() - make_interval(days => ?1) where id = cast(?2 as uuid)", daysAgo, id);
        return id;
    }

    /** Answers the id of the trial. */
    String tried(String item, LocalDate plannedEnd) {
        Response trial = as(coordinator)
                .contentType(JSON)
                .body(Map.of(
                        "municipality",
                        code,
                        "status",
                        "running",
                        "startedOn",
                        plannedEnd.minusDays(200).toString(),
                        "plannedEndOn",
                        plannedEnd.toString()))
                .post(Items.PATH + "/" + item + "/trials");
        trial.then().statusCode(201);
        return trial.jsonPath().getString("id");
    }

    void suggested(String item, int score, int daysAgo) {
        UUID place = UUID.nameUUIDFromBytes(code.getBytes(StandardCharsets.US_ASCII));
        given.run("""
                insert into suggestion_place (id, municipality, open, topics, focus_areas, prevention_packages, words, peers, due)
                values (?1, ?2, true, '{}', '{}', '{}', '{}', '{}', false) on conflict do nothing""", place, code);
        given.run("""
                insert into suggestion (id, version, place, item, score, reasons, status, computed_at)
                select uuidv7(), 0, ?1, id, ?2,
                    '[{"code": "WORDS", "what": ["søvn"], "trait": null, "outcomes": {}}]', 'OPEN',
                    now() - make_interval(days => ?3)
                from knowledge_item where public_id = ?4
                on conflict (item, place) do update set status = 'OPEN', computed_at = excluded.computed_at""", place, score, daysAgo, item);
    }

    /** An item from the municipality that was shared so long ago. */
    String own(int daysAgo) {
        String id = item().with("municipality", code).publish(() -> as(chair));
        given.run(
                "update knowledge_item set published_at = now() - make_interval(days => ?1) where public_id = ?2",
                daysAgo,
                id);
        return id;
    }
}
