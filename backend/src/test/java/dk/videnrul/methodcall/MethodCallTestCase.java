package dk.videnrul.methodcall;

import static io.restassured.http.ContentType.JSON;

import dk.videnrul.municipality.Gazetteer;
import dk.videnrul.testsupport.Given;
import dk.videnrul.testsupport.HttpTest;
import dk.videnrul.testsupport.Items;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;

/** A group with a published method, those who lead it, and a municipality that may try it. */
abstract class MethodCallTestCase extends HttpTest {
    static final String CALLS = "/api/v1/method-calls/";
    static final String FREDERICIA = "0607";
    static final String KOLDING = "0621";

    final LocalDate today = Gazetteer.dayOf(Instant.now());
    Given.Group group;
    Given.Somebody chair;
    Given.Somebody coordinator;
    Given.Somebody member;
    String item;

    @BeforeEach
    void publish_a_method() {
        group = given.themeGroup().active();
        chair = given.chairOf(group);
        coordinator = given.coordinatorOf(FREDERICIA);
        given.run("update person set municipality = ?1 where id = ?2", FREDERICIA, coordinator.id());
        member = given.member();
        item = Items.draft().in(group).publish(() -> as(chair));
    }

    Map<String, Object> draft(Map<String, Object> more) {
        Map<String, Object> draft = new HashMap<>(
                Map.of("title", "Bænke ved stien", "question", "Går flere?", "themeGroup", group.slug(), "item", item));
        draft.putAll(more);
        return draft;
    }

    List<Map<String, String>> phases() {
        return List.of(
                Map.of(
                        "name", "Opstart",
                        "startsOn", today.minusDays(9).toString(),
                        "endsOn", today.minusDays(1).toString()),
                Map.of(
                        "name",
                        "Drift",
                        "startsOn",
                        today.toString(),
                        "endsOn",
                        today.plusDays(30).toString()));
    }

    String planned(Map<String, Object> more) {
        return as(chair)
                .contentType(JSON)
                .body(draft(more))
                .post("/api/v1/method-calls")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    String opened(Map<String, Object> more) {
        Map<String, Object> whole = new HashMap<>(more);
        whole.put("deadline", today.toString());
        whole.put("phases", phases());
        String call = planned(whole);
        step(call, "open", null).then().statusCode(200);
        return call;
    }

    Response step(String call, String status, String text) {
        Map<String, Object> change = new HashMap<>(Map.of("status", status));
        if (text != null) {
            change.put("text", text);
        }
        return as(chair).contentType(JSON).header("If-Match", "*").body(change).put(CALLS + call + "/status");
    }

    Response signUp(String call) {
        return as(coordinator)
                .contentType(JSON)
                .header("If-Match", "*")
                .body(Map.of("contact", coordinator.id(), "note", "Vi glæder os"))
                .put(CALLS + call + "/sign-ups/" + FREDERICIA);
    }

    Response report(String call, int phase, String version) {
        String tag = "*".equals(version)
                ? version
                : as(coordinator)
                        .get(CALLS + call + "/reports/" + FREDERICIA + "/" + phase)
                        .getHeader("ETag");
        return write(as(coordinator), call, phase, tag);
    }

    static Response write(RequestSpecification by, String call, int phase, String tag) {
        return by.contentType(JSON)
                .header("If-Match", tag)
                .body(Map.of("text", "Det gik.", "worked", "Bænkene blev brugt", "didNotWork", "Regnen", "reached", 40))
                .put(CALLS + call + "/reports/" + FREDERICIA + "/" + phase);
    }

    Response result(String call) {
        return as(chair)
                .contentType(JSON)
                .body(Map.of("title", "Bænke får folk ud"))
                .post(CALLS + call + "/results");
    }
}
