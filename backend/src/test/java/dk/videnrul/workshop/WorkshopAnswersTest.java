package dk.videnrul.workshop;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.videnrul.testsupport.Given;
import dk.videnrul.testsupport.Statements;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class WorkshopAnswersTest extends WorkshopTestCase {
    @Inject
    Statements statements;

    @Test
    void answers_are_sorted_and_themes_merged_with_their_votes() {
        Given.Group group = given.themeGroup().active();
        Given.Somebody chair = given.chairOf(group);
        String id = planned(as(chair), draft(group));
        String code = opened(chair, id);
        String first = sent(code, 1, "Flere bænke");
        String again = sent(code, 1, "Bænke!");
        String last = sent(code, 1, "Lys på stien");
        String other = sent(code, 2, "Penge");
        String benches = theme(chair, id, "Bænke");
        String light = theme(chair, id, "Lys");
        place(chair, id, first, Map.of("theme", benches)).then().statusCode(200);
        place(chair, id, again, Map.of("theme", benches, "duplicateOf", first))
                .then()
                .statusCode(200);
        place(chair, id, last, Map.of("theme", light)).then().statusCode(200);
        place(chair, id, other, Map.of("duplicateOf", first, "theme", id))
                .then()
                .statusCode(422)
                .body("errors.pointer", containsInAnyOrder("/duplicateOf", "/theme"));
        step(chair, id, "voting").then().statusCode(200);
        vote(phone(token()), code, List.of(benches, light))
                .then()
                .statusCode(200)
                .body("left", equalTo(0));
        vote(phone(token()), code, List.of(light)).then().statusCode(200);
        as(chair)
                .get(WORKSHOPS + id)
                .then()
                .body("themes.title", contains("Bænke", "Lys"))
                .body("themes.answers", contains(1, 1))
                .body("themes.votes", contains(1, 2))
                .body("voters", equalTo(2));
        as(chair)
                .header("If-Match", "*")
                .queryParam("into", light)
                .delete(WORKSHOPS + id + "/themes/" + benches)
                .then()
                .statusCode(204);
        as(chair)
                .get(WORKSHOPS + id)
                .then()
                .body("themes.id", contains(light))
                .body("themes[0].answers", equalTo(2))
                .body("themes[0].votes", equalTo(2));
        as(chair)
                .header("If-Match", "*")
                .queryParam("into", light)
                .delete(WORKSHOPS + id + "/themes/" + light)
                .then()
                .statusCode(400);
        as(chair)
                .header("If-Match", "*")
                .delete(WORKSHOPS + id + "/themes/" + light)
                .then()
                .statusCode(204);
        as(chair).get(WORKSHOPS + id + "/answers/" + last).then().body("theme", nullValue());
    }

    @Test
    void two_who_place_the_same_answer_do_not_overwrite_each_other() {
        Given.Group group = given.themeGroup().active();
        Given.Somebody chair = given.chairOf(group);
        String id = planned(as(chair), draft(group));
        String answer = WORKSHOPS + id + "/answers/" + sent(opened(chair, id), 1, "Bænke");
        String seen = as(chair).get(answer).getHeader("ETag");
        for (int status : new int[] {200, 412}) {
            as(chair)
                    .contentType("application/merge-patch+json")
                    .header("If-Match", seen)
                    .body(Map.of("state", "hidden"))
                    .patch(answer)
                    .then()
                    .statusCode(status);
        }
    }

    @Test
    void a_facilitators_list_of_answers_costs_the_same_however_many_there_are() {
        Given.Group group = given.themeGroup().active();
        Given.Somebody chair = given.chairOf(group);
        String id = planned(as(chair), draft(group));
        String code = opened(chair, id);
        String list = WORKSHOPS + id + "/answers";
        sent(code, 1, "Et");
        long one = statements.during(() -> as(chair).get(list).then().body("items", hasSize(1)));
        for (int number = 0; number < 5; number++) {
            sent(code, 1, "Nummer " + number);
        }
        long six = statements.during(() -> as(chair).get(list).then().body("items", hasSize(6)));
        assertEquals(one, six);
    }

    @Test
    void who_reads_on_sees_each_answer_again_only_where_it_changed() {
        Given.Group group = given.themeGroup().active();
        Given.Somebody chair = given.chairOf(group);
        String id = planned(as(chair), draft(group));
        String code = opened(chair, id);
        String first = sent(code, 1, "Et");
        String second = sent(code, 1, "To");
        String list = WORKSHOPS + id + "/answers";
        String since = as(chair)
                .get(list + "?limit=1")
                .then()
                .body("items.id", contains(first))
                .body("more", equalTo(true))
                .extract()
                .path("since");
        String end = as(chair)
                .get(list + "?since=" + since)
                .then()
                .body("items.id", contains(second))
                .body("more", equalTo(false))
                .extract()
                .path("since");
        place(chair, id, first, Map.of("state", "hidden")).then().statusCode(200);
        as(chair)
                .get(list + "?since=" + end)
                .then()
                .body("items.id", contains(first))
                .body("items.state", contains("hidden"));
        as(chair).get(list + "?since=nowhere").then().statusCode(400);
    }
}
