package dk.videnrul.methodcall;

import static io.restassured.http.ContentType.JSON;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import dk.videnrul.testsupport.Given;
import dk.videnrul.testsupport.Items;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class TryingTogetherTest extends MethodCallTestCase {
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
}
