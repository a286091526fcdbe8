package dk.videnrul.methodcall;

import static io.restassured.http.ContentType.JSON;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class MethodCallsTest extends MethodCallTestCase {
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
    void a_call_is_cancelled_with_a_reason_and_stays_so() {
        String call = opened(Map.of());
        step(call, "cancelled", " ").then().statusCode(422);
        step(call, "cancelled", "For få penge").then().statusCode(200).body("status", equalTo("cancelled"));
        step(call, "open", null).then().statusCode(409);
        as(chair).header("If-Match", "*").delete(CALLS + call).then().statusCode(409);
        as(member).get("/api/v1/method-calls?status=open&item=" + item).then().body("items.id", not(hasItem(call)));
    }
}
