package dk.videnrul.comment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import dk.videnrul.testsupport.Given;
import dk.videnrul.testsupport.Items;
import dk.videnrul.testsupport.Statements;
import dk.videnrul.testsupport.Words;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is said about an item, and who reads it. */
@QuarkusTest
class CommentsTest extends CommentTestCase {
    @Inject
    Statements statements;

    @Test
    void a_question_gets_an_answer_below_it() {
        Response question = say(as(author), "question", "Hvad kostede det?\r\nOg hvem betalte?", null);
        question.then()
                .statusCode(201)
                .body("text", equalTo("Hvad kostede det?\nOg hvem betalte?"))
                .body("author.name", equalTo(author.name()))
                .body("allowed", containsInAnyOrder("change", "delete", "answer"));
        say(as(reader), null, "25.000 kr.", id(question)).then().statusCode(201);
        threads(as(reader))
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].comment.type", equalTo("question"))
                .body("items[0].comment.own", equalTo(false))
                .body("items[0].answersTotal", equalTo(1))
                .body("items[0].answers.text", contains("25.000 kr."))
                .body("items[0].answers[0].own", equalTo(true))
                .body("items[0].answers[0].type", nullValue());
    }

    @Test
    void who_says_what_is_for_members_and_how_much_is_for_everybody() {
        say(as(author), "question", "Hvem?", null);
        say(as(author), "objection", "Nej", null);
        threads(asGuest()).then().statusCode(401);
        threads(asPartner("knowledge:read")).then().statusCode(403);
        asGuest()
                .get(Items.PATH + "/" + item + "/comment-counts")
                .then()
                .statusCode(200)
                .body("total", equalTo(2))
                .body("questions", equalTo(1))
                .body("objections", equalTo(1))
                .body("experiences", equalTo(0));
    }

    @Test
    void what_hangs_on_an_item_is_seen_by_those_who_see_the_item() {
        Given.Somebody insider = given.memberOf(group);
        String secret = Items.draft().in(group).with("visibility", "group").publish(() -> as(chair));
        Response comment = say(as(insider), secret, "experience", "Kun for os", null);
        as(insider).get(comment.getHeader("Location")).then().statusCode(200);
        as(reader).get(comment.getHeader("Location")).then().statusCode(404);
        as(reader).get(Items.PATH + "/" + secret + "/comments").then().statusCode(404);
        asGuest().get(Items.PATH + "/" + secret + "/comment-counts").then().statusCode(404);
        say(as(reader), secret, "question", "Må jeg?", null).then().statusCode(404);
    }

    @Test
    void every_fault_is_told_at_once() {
        say(as(author), null, "Mit nummer er 010190-1234", null)
                .then()
                .statusCode(422)
                .body("errors.pointer", containsInAnyOrder("/type", "/text"));
        Response thread = say(as(author), "question", "Hvad?", null);
        Response answer = say(as(author), null, "Det", id(thread));
        say(as(author), null, "Svar på svar", id(answer))
                .then()
                .statusCode(422)
                .body("errors.code", contains("answers-have-one-level"));
        String other = Items.draft().in(group).publish(() -> as(chair));
        say(as(author), other, null, "Forkert sted", id(thread))
                .then()
                .statusCode(422)
                .body("errors.code", contains("comment-gone"));
        say(as(author), "question", "x".repeat(4001), null).then().statusCode(422);
    }

    @Test
    void an_archived_item_takes_no_more_comments() {
        String tag = as(chair).get(Items.PATH + "/" + item).getHeader("ETag");
        Items.changeStatus(as(chair), item, tag, "archived").then().statusCode(200);
        say(as(author), "question", "Hvad?", null).then().statusCode(409);
    }

    @Test
    void a_repeated_call_says_it_once() {
        for (int time = 0; time < 2; time++) {
            say(as(author).header("Idempotency-Key", "k-" + item), "question", "Kun én gang", null)
                    .then()
                    .statusCode(201);
        }
        threads(as(reader)).then().body("items", hasSize(1));
    }

    @Test
    void pages_of_threads_and_answers_show_everything_once_at_a_bounded_cost() {
        Response long_ = say(as(author), "question", "Den lange", null);
        for (int number = 0; number < 12; number++) {
            say(as(reader), null, "Svar " + number, id(long_));
        }
        for (int number = 0; number < 4; number++) {
            say(as(author), "experience", "Tråd " + number, null);
        }
        List<String> seen = new ArrayList<>();
        String cursor = null;
        do {
            var request = as(reader).queryParam("limit", 2);
            Response page = (cursor == null ? request : request.queryParam("cursor", cursor))
                    .get(Items.PATH + "/" + item + "/comments");
            seen.addAll(page.jsonPath().getList("items.comment.text"));
            cursor = page.jsonPath().getString("next");
        } while (cursor != null);
        assertThat(seen).containsExactly("Den lange", "Tråd 0", "Tråd 1", "Tråd 2", "Tråd 3");
        threads(as(reader)).then().body("items[0].answers", hasSize(10)).body("items[0].answersTotal", equalTo(12));
        as(reader)
                .queryParam("limit", 100)
                .get("/api/v1/comments/" + id(long_) + "/answers")
                .then()
                .body("items", hasSize(12))
                .body("items.text", hasItem("Svar 11"));
        long one =
                statements.during(() -> as(reader).queryParam("limit", 1).get(Items.PATH + "/" + item + "/comments"));
        long all = statements.during(() -> threads(as(reader)));
        assertThat(all).isLessThanOrEqualTo(one).isLessThanOrEqualTo(9);
    }

    @Test
    void search_tells_how_much_is_said() {
        String word = Words.unheardOf();
        String found = Items.titled(word).in(group).publish(() -> as(chair));
        Response thread = say(as(author), found, "question", "Hvad?", null);
        say(as(author), found, null, "Det her", id(thread));
        Response hidden = say(as(author), found, "objection", "Skjult", null);
        status(as(chair), hidden.getHeader("Location"), "hidden", "Fordi");
        await().until(() -> search(word).jsonPath().getInt("total") == 1);
        search(word).then().body("items[0].comments", equalTo(2));
        as(chair).get("/api/v1/me/knowledge-items").then().body("items[0].comments", nullValue());
    }

    private Response search(String word) {
        return asGuest().queryParam("q", word).get(Items.PATH);
    }
}
