package dk.videnrul.methodcall;

import static io.restassured.http.ContentType.JSON;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import dk.videnrul.municipality.Gazetteer;
import dk.videnrul.testsupport.Given;
import dk.videnrul.testsupport.HttpTest;
import dk.videnrul.testsupport.Items;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class MethodCallsTest extends HttpTest {
    private static final String CALLS = "/api/v1/method-calls/";
    private static final String FREDERICIA = "0607";
    private static final String KOLDING = "0621";

    private final LocalDate today = Gazetteer.dayOf(Instant.now());
    private Given.Group group;
    private Given.Somebody chair;
    private Given.Somebody coordinator;
    private Given.Somebody member;
    private String item;

    @BeforeEach
    void publish_a_method() {
        group = given.themeGroup().active();
        chair = given.chairOf(group);
        coordinator = given.coordinatorOf(FREDERICIA);
        given.run("update person set municipality = ?1 where id = ?2", FREDERICIA, coordinator.id());
        member = given.member();
        item = Items.draft().in(group).publish(() -> as(chair));
    }

    @Test
    void a_call_goes_from_its_invitation_to_a_result() {
        String call = opened(Map.of());
        as(member).get(CALLS + call).then().body("status", equalTo("open")).body("takesSignUps", equalTo(true));
        step(call, "running", null).then().statusCode(409).body("detail", containsString("kun 0 er tilmeldt"));
        signUp(call).then().statusCode(200).body("takesPart", equalTo(true));
        step(call, "running", null).then().statusCode(200).body("status", equalTo("running"));
        String trial = as(chair)
                .get(CALLS + call)
                .then()
                .body("signUps", hasSize(1))
                .extract()
                .path("signUps[0].trial");
        as(chair)
                .get("/api/v1/trials/" + trial)
                .then()
                .statusCode(200)
                .body("status", equalTo("running"))
                .body("item.id", equalTo(item))
                .body("municipality.code", equalTo(FREDERICIA));
        as(chair).get(CALLS + call).then().body("signUps[0].reports", equalTo(List.of("late", "not-yet")));
        result(call).then().statusCode(409).body("detail", containsString("Ingen har meldt tilbage"));
        report(call, 1, "0").then().statusCode(200).body("state", equalTo("reported"));
        as(chair).get(CALLS + call).then().body("signUps[0].reports[0]", equalTo("reported"));
        String made = result(call).then().statusCode(201).extract().path("item");
        as(chair)
                .get(Items.PATH + "/" + made)
                .then()
                .body("kind", equalTo("result"))
                .body("status", equalTo("draft"))
                .body("body", containsString("Bænkene blev brugt"))
                .body("body", containsString("Regnen"))
                .body("body", containsString("Fredericia"));
        as(chair).get(CALLS + call).then().body("results.item", hasItem(made));
        step(call, "closed", null).then().statusCode(422).body("errors.pointer", hasItem("/text"));
        step(call, "closed", "Bænke virker").then().statusCode(200).body("conclusion", equalTo("Bænke virker"));
        report(call, 1, "*").then().statusCode(409);
        as(member).get("/api/v1/trials/" + trial).then().body("status", equalTo("running"));
    }

    @Test
    void a_draft_is_for_those_who_plan_it_and_needs_everything_before_it_is_opened() {
        String call = planned(Map.of());
        as(member).get(CALLS + call).then().statusCode(404);
        as(member).get("/api/v1/method-calls?themeGroup=" + group.slug()).then().body("items", empty());
        as(chair).get("/api/v1/method-calls?themeGroup=" + group.slug()).then().body("items.id", hasItem(call));
        step(call, "open", null).then().statusCode(422).body("errors.pointer", hasItems("/deadline", "/phases"));
        as(chair)
                .contentType("application/merge-patch+json")
                .header("If-Match", as(chair).get(CALLS + call).getHeader("ETag"))
                .body(Map.of("deadline", today.minusDays(1).toString(), "phases", phases()))
                .patch(CALLS + call)
                .then()
                .statusCode(200);
        step(call, "open", null).then().statusCode(422).body("errors.pointer", equalTo(List.of("/deadline")));
        as(chair).header("If-Match", "*").delete(CALLS + call).then().statusCode(204);
        as(chair).get(CALLS + call).then().statusCode(404);
    }

    @Test
    void every_fault_is_told_at_once() {
        Map<String, Object> draft = new HashMap<>(draft(Map.of()));
        draft.put("title", " ");
        draft.put("question", "010190-1234");
        draft.put("item", "findesikke");
        draft.put("least", 3);
        draft.put("most", 2);
        draft.put(
                "phases",
                List.of(Map.of(
                        "name",
                        "",
                        "startsOn",
                        today.toString(),
                        "endsOn",
                        today.minusDays(1).toString())));
        as(chair)
                .contentType(JSON)
                .body(draft)
                .post("/api/v1/method-calls")
                .then()
                .statusCode(422)
                .body(
                        "errors.pointer",
                        hasItems("/title", "/question", "/item", "/most", "/phases/0/name", "/phases/0/endsOn"));
    }

    @Test
    void only_those_who_lead_the_group_plan_its_calls() {
        as(member)
                .contentType(JSON)
                .body(draft(Map.of()))
                .post("/api/v1/method-calls")
                .then()
                .statusCode(403);
        asGuest().get("/api/v1/method-calls").then().statusCode(401);
    }

    @Test
    void a_municipality_signs_up_once_while_there_is_room_and_takes_it_back() {
        String call = opened(Map.of("most", 1));
        String address = CALLS + call + "/sign-ups/" + FREDERICIA;
        as(member)
                .contentType(JSON)
                .header("If-Match", "*")
                .body(Map.of("contact", member.id()))
                .put(address)
                .then()
                .statusCode(403);
        String before = as(coordinator).get(address).getHeader("ETag");
        signUp(call).then().statusCode(200);
        as(coordinator)
                .contentType(JSON)
                .header("If-Match", before)
                .body(Map.of("contact", coordinator.id()))
                .put(address)
                .then()
                .statusCode(412);
        as(coordinator).header("If-Match", "*").delete(address).then().statusCode(204);
        as(coordinator).get(address).then().body("takesPart", equalTo(false)).body("contact", nullValue());
        as(member).get(CALLS + call).then().body("signUps", empty());
        given.run(
                "insert into method_sign_up (call, municipality, version, takes_part) values (?1, ?2, 1, true)",
                UUID.fromString(call),
                KOLDING);
        signUp(call).then().statusCode(409).body("detail", containsString("ikke plads til flere"));
    }

    @Test
    void after_the_deadline_nobody_signs_up() {
        String call = opened(Map.of());
        given.run("update method_call set deadline = ?1 where id = ?2", today.minusDays(1), UUID.fromString(call));
        signUp(call).then().statusCode(409).body("detail", containsString("tages ikke imod tilmeldinger"));
    }

    @Test
    void who_tries_it_already_goes_on_with_that_trial() {
        String trial = as(coordinator)
                .contentType(JSON)
                .body(Map.of("municipality", FREDERICIA, "status", "considering"))
                .post(Items.PATH + "/" + item + "/trials")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        String call = opened(Map.of());
        signUp(call).then().statusCode(200);
        step(call, "running", null).then().statusCode(200).body("signUps[0].trial", equalTo(trial));
    }

    @Test
    void the_contact_reports_and_nobody_else_there() {
        Given.Somebody worker = given.member();
        given.run("update person set municipality = ?1 where id = ?2", FREDERICIA, worker.id());
        String call = opened(Map.of());
        as(coordinator)
                .contentType(JSON)
                .header("If-Match", "*")
                .body(Map.of("contact", worker.id()))
                .put(CALLS + call + "/sign-ups/" + FREDERICIA)
                .then()
                .statusCode(200);
        step(call, "running", null).then().statusCode(200);
        write(as(worker), call, 1, "*").then().statusCode(200);
        write(as(member), call, 1, "*").then().statusCode(403);
        write(as(worker), call, 3, "*").then().statusCode(404);
        as(member)
                .get(CALLS + call + "/reports/" + FREDERICIA + "/1")
                .then()
                .body("text", notNullValue())
                .body("writable", equalTo(false));
        as(member).get(CALLS + call + "/reports/" + KOLDING + "/1").then().statusCode(404);
    }

    @Test
    void a_call_is_cancelled_with_a_reason_and_stays_so() {
        String call = opened(Map.of());
        step(call, "cancelled", " ").then().statusCode(422);
        step(call, "cancelled", "For få penge").then().statusCode(200).body("status", equalTo("cancelled"));
        step(call, "open", null).then().statusCode(409);
        as(chair).header("If-Match", "*").delete(CALLS + call).then().statusCode(409);
        as(member).get("/api/v1/method-calls?status=open&item=" + item).then().body("items.id", not(hasItem(call)));
    }

    private Map<String, Object> draft(Map<String, Object> more) {
        Map<String, Object> draft = new HashMap<>(
                Map.of("title", "Bænke ved stien", "question", "Går flere?", "themeGroup", group.slug(), "item", item));
        draft.putAll(more);
        return draft;
    }

    private List<Map<String, String>> phases() {
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

    private String planned(Map<String, Object> more) {
        return as(chair)
                .contentType(JSON)
                .body(draft(more))
                .post("/api/v1/method-calls")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private String opened(Map<String, Object> more) {
        Map<String, Object> whole = new HashMap<>(more);
        whole.put("deadline", today.toString());
        whole.put("phases", phases());
        String call = planned(whole);
        step(call, "open", null).then().statusCode(200);
        return call;
    }

    private Response step(String call, String status, String text) {
        Map<String, Object> change = new HashMap<>(Map.of("status", status));
        if (text != null) {
            change.put("text", text);
        }
        return as(chair).contentType(JSON).header("If-Match", "*").body(change).put(CALLS + call + "/status");
    }

    private Response signUp(String call) {
        return as(coordinator)
                .contentType(JSON)
                .header("If-Match", "*")
                .body(Map.of("contact", coordinator.id(), "note", "Vi glæder os"))
                .put(CALLS + call + "/sign-ups/" + FREDERICIA);
    }

    private Response report(String call, int phase, String version) {
        String tag = "*".equals(version)
                ? version
                : as(coordinator)
                        .get(CALLS + call + "/reports/" + FREDERICIA + "/" + phase)
                        .getHeader("ETag");
        return write(as(coordinator), call, phase, tag);
    }

    private static Response write(RequestSpecification by, String call, int phase, String tag) {
        return by.contentType(JSON)
                .header("If-Match", tag)
                .body(Map.of("text", "Det gik.", "worked", "Bænkene blev brugt", "didNotWork", "Regnen", "reached", 40))
                .put(CALLS + call + "/reports/" + FREDERICIA + "/" + phase);
    }

    private Response result(String call) {
        return as(chair)
                .contentType(JSON)
                .body(Map.of("title", "Bænke får folk ud"))
                .post(CALLS + call + "/results");
    }
}
