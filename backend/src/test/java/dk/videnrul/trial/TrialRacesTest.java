package dk.videnrul.trial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasSize;

import dk.videnrul.testsupport.AtOnce;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What happens to trials when several act at the same moment. */
@QuarkusTest
class TrialRacesTest extends TrialTestCase {

    @Test
    void of_two_who_report_at_once_one_does() throws Exception {
        List<Integer> answers = AtOnce.all(List.of(
                () -> report(asWorker(), item).statusCode(),
                () -> report(asWorker(), item).statusCode()));
        assertThat(answers).containsExactlyInAnyOrder(201, 409);
    }

    @Test
    void of_two_who_finish_at_once_one_does_and_the_other_is_told() throws Exception {
        String trial = id(report(asWorker(), item, "status", "running"));
        String tag = asWorker().get(path(trial)).getHeader("ETag");
        List<Integer> answers = AtOnce.all(List.of(
                () -> finish(trial, tag, "adopted", "positive"), () -> finish(trial, "*", "stopped", "negative")));
        assertThat(answers).contains(200).containsAnyOf(409, 412);
        asWorker().get(path(trial) + "/steps").then().body("items", hasSize(2));
        Response now = asWorker().get(path(trial));
        assertThat(now.jsonPath().getString("status") + now.jsonPath().getString("outcome"))
                .isIn("adoptedpositive", "stoppednegative");
    }

    private int finish(String trial, String tag, String status, String outcome) {
        return asWorker()
                .contentType("application/json")
                .header("If-Match", tag)
                .body(Map.of("status", status, "outcome", outcome, "reason", "Færdig"))
                .put(path(trial) + "/status")
                .statusCode();
    }
}
