package dk.videnrul.knowledge;

import static dk.videnrul.testsupport.Items.PATH;
import static dk.videnrul.testsupport.Items.take;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import dk.videnrul.testsupport.Given;
import dk.videnrul.testsupport.Items;
import dk.videnrul.testsupport.SampleFiles;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What others were never asked to read is gone when whoever began it says so. */
@QuarkusTest
class DeletedDraftsTest extends ItemTestCase {

    @Test
    void a_draft_goes_with_its_versions_and_its_attachments() {
        Response draft = Items.draft().in(group).write(as(author));
        draft.then().body("allowed", hasItem("delete"));
        String id = draft.jsonPath().getString("id");
        String file = as(author)
                .multiPart("file", "note.txt", SampleFiles.text("Kort"), "text/plain")
                .multiPart("title", "Note")
                .post(PATH + "/" + id + "/attachments")
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
        delete(as(author), id).then().statusCode(204);
        as(author).get(PATH + "/" + id).then().statusCode(404);
        as(author).get(file).then().statusCode(404);
        as(author).get("/api/v1/me/knowledge-items").then().body("items", hasSize(0));
    }

    @Test
    void what_was_ever_submitted_or_published_is_kept() {
        String withdrawn = written();
        take(author(), withdrawn, "submitted");
        delete(as(author), withdrawn).then().statusCode(409);
        take(author(), withdrawn, "draft").then().statusCode(200).body("allowed", not(hasItem("delete")));
        delete(as(author), withdrawn).then().statusCode(409);
        String returned = written();
        take(author(), returned, "submitted");
        take(chair(), returned, "draft", "reason", "Hvor mange?");
        delete(as(author), returned).then().statusCode(409);
        String published = published(Map.of());
        delete(as(author), published).then().statusCode(409);
        as(author).get(PATH + "/" + published).then().statusCode(200);
    }

    @Test
    void nobody_deletes_what_somebody_else_began() {
        Given.Somebody coAuthor = given.memberOf(group);
        String id = Items.draft()
                .in(group)
                .with("authors", List.of(Map.of("name", coAuthor.name(), "memberId", coAuthor.id())))
                .write(as(author))
                .jsonPath()
                .getString("id");
        delete(as(coAuthor), id).then().statusCode(403);
        delete(as(chair), id).then().statusCode(403);
        delete(asSecretariat(), id).then().statusCode(403);
        delete(as(given.memberOf(group)), id).then().statusCode(404);
        as(coAuthor).get(PATH + "/" + id).then().statusCode(200).body("allowed", not(hasItem("delete")));
    }

    @Test
    void what_somebody_wrote_meanwhile_is_not_deleted_unread() {
        Response draft = Items.draft().in(group).write(as(author));
        String id = draft.jsonPath().getString("id");
        Items.change(author(), id, Map.of("advice", "Gå en tur")).then().statusCode(200);
        as(author)
                .header("If-Match", draft.getHeader("ETag"))
                .delete(PATH + "/" + id)
                .then()
                .statusCode(412);
        as(author).delete(PATH + "/" + id).then().statusCode(428);
        as(author).get(PATH + "/" + id).then().body("advice", equalTo("Gå en tur"));
    }

    private static Response delete(RequestSpecification by, String id) {
        return by.header("If-Match", "*").delete(PATH + "/" + id);
    }
}
