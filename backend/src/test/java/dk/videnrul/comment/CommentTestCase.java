package dk.videnrul.comment;

import static io.restassured.http.ContentType.JSON;

import dk.videnrul.testsupport.Given;
import dk.videnrul.testsupport.HttpTest;
import dk.videnrul.testsupport.Items;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;

/** An item that members may talk about, and how they do. */
abstract class CommentTestCase extends HttpTest {
    private static final String PATCH = "application/merge-patch+json";

    Given.Group group;
    Given.Somebody chair;
    Given.Somebody author;
    Given.Somebody reader;
    String item;

    @BeforeEach
    void publishAnItem() {
        group = given.themeGroup().active();
        chair = given.chairOf(group);
        author = given.member();
        reader = given.member();
        item = Items.draft().in(group).publish(() -> as(chair));
    }

    Response threads(RequestSpecification reader) {
        return reader.get(Items.PATH + "/" + item + "/comments");
    }

    Response say(RequestSpecification by, String type, String text, String answerTo) {
        return say(by, item, type, text, answerTo);
    }

    static Response say(RequestSpecification by, String about, String type, String text, String answerTo) {
        Map<String, Object> draft = new HashMap<>();
        draft.put("type", type);
        draft.put("text", text);
        draft.put("answerTo", answerTo);
        return by.contentType(JSON).body(draft).post(Items.PATH + "/" + about + "/comments");
    }

    static Response change(RequestSpecification by, String path, String tag, String text) {
        return by.contentType(PATCH)
                .header("If-Match", tag)
                .body(Map.of("text", text))
                .patch(path);
    }

    static Response status(RequestSpecification by, String path, String status, String reason) {
        Map<String, Object> change = new HashMap<>();
        change.put("status", status);
        change.put("reason", reason);
        return by.contentType(JSON).header("If-Match", "*").body(change).put(path + "/status");
    }

    static String id(Response comment) {
        return comment.jsonPath().getString("id");
    }
}
