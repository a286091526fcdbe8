package dk.videnrul.trial;

import static io.restassured.http.ContentType.JSON;

import dk.videnrul.testsupport.Given;
import dk.videnrul.testsupport.HttpTest;
import dk.videnrul.testsupport.Items;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;

/** A published item, and people who work for municipalities. */
abstract class TrialTestCase extends HttpTest {
    static final String FREDERICIA = "0607";
    static final String KOLDING = "0621";

    Given.Group group;
    Given.Somebody chair;
    Given.Somebody worker;
    String item;

    @BeforeEach
    void publish_an_item() {
        group = given.themeGroup().active();
        chair = given.chairOf(group);
        worker = workerIn(FREDERICIA);
        item = Items.draft().in(group).with("topics", new String[] {"rygestop"}).publish(this::asChair);
    }

    RequestSpecification asChair() {
        return as(chair);
    }

    RequestSpecification asWorker() {
        return as(worker);
    }

    /** A member who works for a municipality. */
    Given.Somebody workerIn(String municipality) {
        Given.Somebody somebody = given.member();
        given.run("update person set municipality = ?1 where id = ?2", municipality, somebody.id());
        return somebody;
    }

    /** Fields and values by turns. */
    static Map<String, Object> body(Object... fields) {
        Map<String, Object> body = new LinkedHashMap<>();
        for (int place = 0; place < fields.length; place += 2) {
            body.put(String.valueOf(fields[place]), fields[place + 1]);
        }
        return body;
    }

    static Response report(RequestSpecification by, String item, Object... fields) {
        return by.contentType(JSON).body(body(fields)).post(Items.PATH + "/" + item + "/trials");
    }

    /** Takes a trial as it stands a step further. */
    static Response step(Supplier<RequestSpecification> by, String trial, Object... fields) {
        return by.get()
                .contentType(JSON)
                .header("If-Match", by.get().get(path(trial)).getHeader("ETag"))
                .body(body(fields))
                .put(path(trial) + "/status");
    }

    /** A trial that ran and was stopped without success. */
    String failed(Object... more) {
        String trial = id(report(asWorker(), item, "status", "running", "note", "Mange ryger på pladsen"));
        Map<String, Object> step = body(
                "status", "stopped",
                "reason", "Ingen kom",
                "outcome", "negative",
                "wouldRecommend", "no",
                "whatHappened", "To kom, og de ryger stadig.");
        step.putAll(body(more));
        asWorker()
                .contentType(JSON)
                .header("If-Match", "*")
                .body(step)
                .put(path(trial) + "/status")
                .then()
                .statusCode(200);
        return trial;
    }

    static String path(String trial) {
        return "/api/v1/trials/" + trial;
    }

    static String id(Response created) {
        created.then().statusCode(201);
        return created.jsonPath().getString("id");
    }
}
