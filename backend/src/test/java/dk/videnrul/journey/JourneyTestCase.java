package dk.videnrul.journey;

import dk.videnrul.testsupport.Given;
import dk.videnrul.testsupport.HttpTest;
import dk.videnrul.testsupport.Items;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;

/** An item of a group, with people who roll and try it. */
abstract class JourneyTestCase extends HttpTest {
    static final String FREDERICIA = "0607";
    static final String KOLDING = "0621";

    Given.Group home;
    Given.Group next;
    Given.Somebody chair;
    Given.Somebody nextChair;
    Given.Somebody coordinator;
    String item;

    @BeforeEach
    void publish_an_item() {
        home = given.themeGroup().active();
        next = given.themeGroup().active();
        chair = given.chairOf(home);
        nextChair = given.chairOf(next);
        coordinator = given.coordinatorOf(FREDERICIA);
        given.belongs(FREDERICIA);
        given.belongs(KOLDING);
        given.run("update person set municipality = ?1 where id = ?2", FREDERICIA, coordinator.id());
        item = publish();
    }

    String publish(Object... field) {
        Items draft = Items.draft().in(home);
        return (field.length == 0 ? draft : draft.with(String.valueOf(field[0]), field[1])).publish(() -> as(chair));
    }

    static String rolled(Response sent) {
        sent.then().statusCode(201);
        return sent.jsonPath().getString("id");
    }

    String published(Response draft) {
        draft.then().statusCode(201);
        String id = draft.jsonPath().getString("id");
        given.run("update knowledge_item set status = 'PUBLISHED', published_at = now() where public_id = ?1", id);
        return id;
    }

    void derive(String origin, String grown) {
        given.run("""
                update knowledge_item set derived_from = (select id from knowledge_item where public_id = ?1)
                where public_id = ?2""", origin, grown);
    }

    String finishedTrial(String roll) {
        var body = new java.util.HashMap<String, Object>(Map.of(
                "status", "stopped",
                "note", "Vi har en havn",
                "startedOn", "2025-01-01",
                "endedOn", "2025-03-01",
                "outcome", "negative",
                "wouldRecommend", "no",
                "whatHappened", "To kom."));
        if (roll != null) {
            body.put("roll", roll);
        }
        Response told =
                as(coordinator).contentType(ContentType.JSON).body(body).post(Items.PATH + "/" + item + "/trials");
        told.then().statusCode(201);
        return told.jsonPath().getString("id");
    }

    void trialFrom(String municipality, String day) {
        given.run("""
                insert into trial (id, version, item, municipality, status, started_on, result_due, adaptations,
                    created_at, updated_at, demo)
                select gen_random_uuid(), 0, id, ?1, 'RUNNING', cast(?2 as date), date '9999-12-31', '[]', now(), now(), false
                from knowledge_item where public_id = ?3""", municipality, day, item);
    }

    static String path(String item) {
        return Items.PATH + "/" + item + "/journey";
    }

    static String edge(String id) {
        return "edges.find { it.id == '" + id + "' }";
    }
}
