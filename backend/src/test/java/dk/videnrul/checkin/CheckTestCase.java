package dk.videnrul.checkin;

import static io.restassured.http.ContentType.JSON;

import dk.videnrul.testsupport.Given;
import dk.videnrul.testsupport.HttpTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;

/** How checks are made over HTTP. */
abstract class CheckTestCase extends HttpTest {
    static final String CHECKS = "/api/v1/check-ins/";

    static Response begin(RequestSpecification caller, Given.Group group, Map<String, ?> draft) {
        return caller.contentType(JSON).body(draft).post("/api/v1/theme-groups/" + group.slug() + "/check-ins");
    }

    static String begun(Given.Somebody by, Given.Group group, String heldOn) {
        Response begun = begin(as(by), group, Map.of("occasion", "midway", "heldOn", heldOn));
        begun.then().statusCode(201);
        return begun.jsonPath().getString("id");
    }

    static Response answer(RequestSpecification caller, String check, String criterion, Map<String, ?> draft) {
        return caller.contentType(JSON)
                .header("If-Match", "*")
                .body(draft)
                .put(CHECKS + check + "/answers/" + criterion);
    }

    static Response finish(RequestSpecification caller, String check) {
        return caller.contentType(JSON)
                .header("If-Match", "*")
                .body(Map.of("status", "finished"))
                .put(CHECKS + check + "/status");
    }

    /** Says that everything is met but what a test says of one criterion, and finishes. */
    static String finished(
            Given.Somebody by, Given.Group group, String heldOn, String criterion, Map<String, ?> answer) {
        String check = begun(by, group, heldOn);
        fill(by, check, criterion, answer);
        finish(as(by), check).then().statusCode(200);
        return check;
    }

    static void fill(Given.Somebody by, String check, String criterion, Map<String, ?> answer) {
        List<String> criteria = as(by).get(CHECKS + check).jsonPath().getList("answers.criterion");
        for (String one : criteria) {
            answer(as(by), check, one, one.equals(criterion) ? answer : Map.of("status", "met"))
                    .then()
                    .statusCode(200);
        }
    }

    static Map<String, ?> notMet(String step, String due) {
        return Map.of("status", "not-met", "nextStep", step, "owner", "Formanden", "due", due);
    }
}
