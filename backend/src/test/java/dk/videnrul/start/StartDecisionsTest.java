package dk.videnrul.start;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import dk.videnrul.testsupport.Given;
import dk.videnrul.testsupport.HttpTest;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;

@QuarkusTest
class StartDecisionsTest extends HttpTest {

    @Test
    void eight_questions_wait_and_each_answer_counts() {
        Given.Group group = given.themeGroup().planned();
        Given.Somebody leader = given.participant(group, "PROCESS_LEADER");
        as(leader)
                .header("Accept-Language", "en")
                .get(path(group))
                .then()
                .statusCode(200)
                .body("decisions", hasSize(8))
                .body("decisions[2].key", equalTo("rules"))
                .body("decisions[2].question", equalTo("Which ground rules apply?"))
                .body("answered", equalTo(0))
                .body("missing.pointer", hasItem("/startDecisions/rules"))
                .body("missing.pointer", hasItem("/chairs"));
        answer(as(leader), group, "rules", "*", "{\"answer\": \" Vi deler \", \"decidedOn\": \"2026-03-02\"}")
                .then()
                .statusCode(200)
                .body("answer", equalTo("Vi deler"))
                .body("decidedOn", equalTo("2026-03-02"))
                .body("decidedBy.name", equalTo(leader.name()));
        as(leader)
                .get(path(group))
                .then()
                .body("answered", equalTo(1))
                .body("missing.pointer", not(hasItem("/startDecisions/rules")));
    }

    @Test
    void two_who_answer_the_same_question_do_not_overwrite_each_other() {
        Given.Group group = given.themeGroup().planned();
        Given.Somebody chair = given.chairOf(group);
        Given.Somebody other = given.chairOf(group);
        String untouched = as(chair).get(path(group) + "/actors").getHeader("ETag");
        Response first = answer(as(chair), group, "actors", untouched, "{\"answer\": \"Skoler\"}");
        first.then().statusCode(200);
        answer(as(other), group, "actors", untouched, "{\"answer\": \"Foreninger\"}")
                .then()
                .statusCode(412);
        answer(as(other), group, "actors", first.getHeader("ETag"), "{\"answer\": \"Begge\"}")
                .then()
                .statusCode(200);
        answer(as(other), group, "purpose", "*", "{\"answer\": \"Noget andet\"}")
                .then()
                .statusCode(200);
    }

    @Test
    void chairs_process_leader_secretariat_and_the_proposer_decide() {
        Given.Somebody proposer = given.member();
        Given.Group proposal = given.themeGroup().proposedBy(proposer);
        answer(as(proposer), proposal, "rules", "*", "{\"answer\": \"A\"}")
                .then()
                .statusCode(200);
        answer(as(given.member()), proposal, "rules", "*", "{\"answer\": \"A\"}")
                .then()
                .statusCode(404);
        Given.Group group = given.themeGroup().planned();
        answer(as(given.memberOf(group)), group, "rules", "*", "{\"answer\": \"A\"}")
                .then()
                .statusCode(403);
        answer(asGuest(), group, "rules", "*", "{\"answer\": \"A\"}").then().statusCode(401);
        answer(asSecretariat(), group, "rules", "*", "{\"answer\": \"A\"}")
                .then()
                .statusCode(200);
        asGuest().get(path(group)).then().statusCode(401);
        asSecretariat().get(path(group) + "/colour").then().statusCode(404);
    }

    @Test
    void an_answer_says_something_and_was_given_by_today() {
        Given.Group group = given.themeGroup().planned();
        answer(asSecretariat(), group, "rules", "*", "{\"answer\": \" \", \"decidedOn\": \"2099-01-01\"}")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/answer", "/decidedOn"));
        answer(asSecretariat(), given.themeGroup().closed(), "rules", "*", "{\"answer\": \"A\"}")
                .then()
                .statusCode(409);
    }

    private static Response answer(
            RequestSpecification caller, Given.Group group, String key, String tag, String body) {
        return caller.contentType(ContentType.JSON)
                .header("If-Match", tag)
                .body(body)
                .put(path(group) + "/" + key);
    }

    private static String path(Given.Group group) {
        return "/api/v1/theme-groups/" + group.slug() + "/start-decisions";
    }
}
