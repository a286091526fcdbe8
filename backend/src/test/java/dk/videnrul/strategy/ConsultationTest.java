package dk.videnrul.strategy;

import static dk.videnrul.testsupport.HttpTest.as;
import static dk.videnrul.testsupport.HttpTest.asSecretariat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import dk.videnrul.testsupport.Given;
import dk.videnrul.testsupport.HttpTest;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ConsultationTest extends HttpTest {

    @Test
    void a_coordinator_comments_the_secretariat_answers_and_the_change_is_explained() {
        Strategizing.Written out = Strategizing.out();
        Given.Somebody coordinator = given.coordinatorOf("0607");
        Response said = Strategizing.comment(() -> as(coordinator), out, "Sæt en frist på");
        said.then()
                .statusCode(201)
                .body("municipality.code", equalTo("0607"))
                .body("wording", equalTo("Viden kommer hurtigt ud"))
                .body("own", equalTo(true))
                .body("deletable", equalTo(true));
        String comment = out.path() + "/comments/" + said.jsonPath().getString("id");
        Strategizing.comment(() -> as(given.member()), out, "Også mig").then().statusCode(403);
        as(given.member()).get(out.path() + "/comments").then().body("items.text", contains("Sæt en frist på"));
        Strategizing.step(HttpTest::asBoard, out.id(), Map.of("status", "adopted"))
                .then()
                .statusCode(409);
        asSecretariat()
                .get(out.path() + "/consultation")
                .then()
                .statusCode(200)
                .body("waiting", equalTo(1))
                .body("elements.element", contains(out.goal()))
                .body("elements[0].municipalities.code", contains("0607"));
        Strategizing.put(HttpTest::asSecretariat, comment, "answer", Map.of("answer", "accepted", "text", "Det gør vi"))
                .then()
                .statusCode(200)
                .body("answer", equalTo("accepted"));
        as(coordinator).header("If-Match", "*").delete(comment).then().statusCode(409);
        Strategizing.changeElement(out.id(), out.goal(), Map.of("text", "Viden kommer ud på tre måneder"))
                .then()
                .statusCode(200);
        Strategizing.step(HttpTest::asBoard, out.id(), Map.of("status", "adopted"))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/notes"));
        Strategizing.step(
                        HttpTest::asBoard,
                        out.id(),
                        Map.of(
                                "status",
                                "adopted",
                                "notes",
                                List.of(Map.of("element", out.goal(), "note", "Fredericia bad om en frist"))))
                .then()
                .statusCode(200);
        as(coordinator)
                .get(out.path() + "/changes")
                .then()
                .statusCode(200)
                .body("changes.note", contains("Fredericia bad om en frist"))
                .body("changes[0].before.text", equalTo("Viden kommer hurtigt ud"))
                .body("changes[0].after.text", equalTo("Viden kommer ud på tre måneder"));
    }

    @Test
    void nothing_is_said_after_the_last_day() {
        Strategizing.Written out = Strategizing.out();
        given.run("update strategy set comments_until = date '2020-01-01' where cast(id as text) = ?1", out.id());
        Strategizing.comment(() -> as(given.coordinatorOf("0607")), out, "For sent")
                .then()
                .statusCode(409);
        as(given.coordinatorOf("0607"))
                .get(out.path())
                .then()
                .body("takesComments", equalTo(false))
                .body("allowed", not(hasItem("comment")));
    }

    @Test
    void what_is_unanswered_is_taken_back_by_who_said_it() {
        Strategizing.Written out = Strategizing.out();
        Given.Somebody coordinator = given.coordinatorOf("0607");
        String id = Strategizing.comment(() -> as(coordinator), out, "Nej, vent")
                .jsonPath()
                .getString("id");
        String comment = out.path() + "/comments/" + id;
        as(given.coordinatorOf("0101"))
                .header("If-Match", "*")
                .delete(comment)
                .then()
                .statusCode(403);
        as(coordinator).header("If-Match", "*").delete(comment).then().statusCode(204);
        as(coordinator).get(comment).then().statusCode(404);
    }
}
