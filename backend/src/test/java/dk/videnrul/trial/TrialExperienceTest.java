package dk.videnrul.trial;

import static io.restassured.http.ContentType.JSON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import dk.videnrul.testsupport.AtOnce;
import dk.videnrul.testsupport.Given;
import dk.videnrul.testsupport.Items;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A trial becomes an experience in one step, once. */
@QuarkusTest
class TrialExperienceTest extends TrialTestCase {

    @Test
    void what_the_trial_says_is_in_the_draft_already() {
        String trial = failed(
                "adaptations",
                List.of(body(
                        "whatChanged", "Færre møder", "why", "Pladsen flyttede", "planned", false, "coreKept", true)),
                "advice",
                "Begynd med formanden");
        Response draft = tell(worker, trial);
        draft.then()
                .statusCode(201)
                .body("status", equalTo("draft"))
                .body("kind", equalTo("experience"))
                .body("title", endsWith("– prøvet i Fredericia"))
                .body("outcome", equalTo("negative"))
                .body("municipality.code", equalTo(FREDERICIA))
                .body("topics.id", equalTo(List.of("rygestop")))
                .body("whatDidNot", equalTo("To kom, og de ryger stadig."))
                .body("whatWorked", nullValue())
                .body("advice", equalTo("Begynd med formanden"))
                .body("story.initiative", equalTo("Mange ryger på pladsen"))
                .body(
                        "story.practice",
                        containsString("Færre møder – fordi: Pladsen flyttede (undervejs, kernen er bevaret)"))
                .body("story.benefit", containsString("ikke anbefale"))
                .body("story.difficulties", equalTo("Ingen kom"))
                .body("contact.by", equalTo("coordinator"))
                .body("authors[0].memberId", equalTo(worker.id().toString()))
                .body("derivedFrom.id", equalTo(item));
        assertThat(draft.getHeader("Location")).endsWith(Items.PATH + "/" + id(draft));
        as(worker).get(path(trial)).then().body("experience.id", equalTo(id(draft)));
        as(given.member()).get(path(trial)).then().body("experience", nullValue());
    }

    @Test
    void a_second_one_is_refused_and_names_the_first_as_far_as_it_is_seen() {
        String trial = failed();
        String first = id(tell(worker, trial));
        tell(worker, trial)
                .then()
                .statusCode(409)
                .body("see", equalTo(Items.PATH + "/" + first))
                .body("detail", containsString(first));
        tell(workerIn(FREDERICIA), trial).then().statusCode(409).body("see", nullValue());
    }

    @Test
    void of_two_at_once_one_is_written() throws Exception {
        String trial = failed();
        Given.Somebody colleague = workerIn(FREDERICIA);
        List<Integer> answers = AtOnce.all(List.of(
                () -> tell(worker, trial).statusCode(),
                () -> tell(colleague, trial).statusCode()));
        assertThat(answers).containsExactlyInAnyOrder(201, 409);
        assertThat(given.rows("select 1 from knowledge_item where derived_from = "
                        + "(select id from knowledge_item where public_id = '" + item + "')"))
                .hasSize(1);
    }

    @Test
    void there_is_nothing_to_tell_before_it_is_finished() {
        String trial = id(report(asWorker(), item));
        tell(worker, trial).then().statusCode(409);
        step(this::asWorker, trial, "status", "stopped", "reason", "Ingen penge")
                .then()
                .statusCode(200);
        tell(worker, trial).then().statusCode(409);
        tell(workerIn(KOLDING), trial).then().statusCode(403);
    }

    private static Response tell(Given.Somebody somebody, String trial) {
        return as(somebody).contentType(JSON).post(path(trial) + "/experience");
    }
}
