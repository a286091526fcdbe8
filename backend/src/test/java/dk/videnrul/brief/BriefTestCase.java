package dk.videnrul.brief;

import static io.restassured.http.ContentType.JSON;

import dk.videnrul.roll.Rolling;
import dk.videnrul.testsupport.Given;
import dk.videnrul.testsupport.HttpTest;
import dk.videnrul.testsupport.Items;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;

/** A municipality of whose past nothing is left, with a coordinator, and a group elsewhere from which things come. */
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
        given.run("delete from roll where to_municipality = ?1", code);
        given.run("delete from trial where municipality = ?1", code);
        given.run("delete from forward where municipality = ?1", code);
        given.run("update knowledge_item set municipality = null where municipality = ?1", code);
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
