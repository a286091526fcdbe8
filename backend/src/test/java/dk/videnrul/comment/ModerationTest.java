package dk.videnrul.comment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is changed, deleted and hidden afterwards. */
@QuarkusTest
class ModerationTest extends CommentTestCase {

    @Test
    void nobody_changes_the_words_of_another() {
        Response comment = say(as(author), "question", "Hvad?", null);
        String path = comment.getHeader("Location");
        change(as(reader), path, "*", "Noget andet").then().statusCode(403);
        change(as(chair), path, "*", "Noget andet").then().statusCode(403);
        change(as(author), path, comment.getHeader("ETag"), "Hvad så?")
                .then()
                .statusCode(200)
                .body("text", equalTo("Hvad så?"))
                .body("editedAt", notNullValue());
        change(as(author), path, comment.getHeader("ETag"), "For sent").then().statusCode(412);
        as(reader).header("If-Match", "*").delete(path).then().statusCode(403);
        as(author).header("If-Match", "*").delete(path).then().statusCode(204);
        as(author).get(path).then().statusCode(404);
    }

    @Test
    void a_deleted_comment_keeps_its_place_as_long_as_it_has_answers() {
        Response thread = say(as(author), "question", "Noget pinligt", null);
        Response answer = say(as(reader), null, "Et svar", id(thread));
        as(author)
                .header("If-Match", "*")
                .delete(thread.getHeader("Location"))
                .then()
                .statusCode(204);
        threads(as(reader))
                .then()
                .body("items[0].comment.status", equalTo("deleted"))
                .body("items[0].comment.removedBy", equalTo("author"))
                .body("items[0].comment.text", nullValue())
                .body("items[0].comment.author", nullValue())
                .body("items[0].answers.text", contains("Et svar"));
        assertThat(given.rows("select text from comment where id = '" + id(thread) + "'"))
                .containsOnlyNulls();
        say(as(chair), null, "Endnu et", id(thread)).then().statusCode(422);
        as(reader)
                .header("If-Match", "*")
                .delete(answer.getHeader("Location"))
                .then()
                .statusCode(204);
        threads(as(reader)).then().body("items", empty());
    }

    @Test
    void a_chair_hides_with_a_reason_that_only_the_author_and_moderators_read() {
        Response comment = say(as(author), "objection", "Det er da det rene vrøvl", null);
        String path = comment.getHeader("Location");
        status(as(reader), path, "hidden", "Fordi").then().statusCode(403);
        status(as(given.chairOf(given.themeGroup().active())), path, "hidden", "Fordi")
                .then()
                .statusCode(403);
        status(as(chair), path, "hidden", " ").then().statusCode(422).body("errors.pointer", contains("/reason"));
        status(as(chair), path, "hidden", "Tonen").then().statusCode(200).body("removedBy", equalTo("chair"));
        threads(as(reader)).then().body("items", empty());
        as(reader).get(path).then().statusCode(404);
        for (RequestSpecification eyes : List.of(as(author), as(chair), asSecretariat())) {
            threads(eyes)
                    .then()
                    .body("items[0].comment.status", equalTo("hidden"))
                    .body("items[0].comment.text", notNullValue())
                    .body("items[0].comment.reason", equalTo("Tonen"));
        }
        change(as(author), path, "*", "Undskyld").then().statusCode(409);
        status(asSecretariat(), path, "visible", null).then().statusCode(200);
        threads(as(reader)).then().body("items", hasSize(1));
        status(asSecretariat(), path, "deleted", "Væk").then().statusCode(422);
    }

    @Test
    void a_hidden_comment_with_answers_leaves_an_empty_place_for_others() {
        Response thread = say(as(author), "question", "Skjul mig", null);
        say(as(reader), null, "Et svar", id(thread));
        status(asSecretariat(), thread.getHeader("Location"), "hidden", "Navne")
                .then()
                .body("removedBy", equalTo("secretariat"));
        threads(as(reader))
                .then()
                .body("items[0].comment.status", equalTo("hidden"))
                .body("items[0].comment.removedBy", equalTo("secretariat"))
                .body("items[0].comment.text", nullValue())
                .body("items[0].comment.reason", nullValue())
                .body("items[0].comment.author", nullValue())
                .body("items[0].answers", hasSize(1));
    }
}
