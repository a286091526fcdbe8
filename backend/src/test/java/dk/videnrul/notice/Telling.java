package dk.videnrul.notice;

import static io.restassured.http.ContentType.JSON;
import static org.awaitility.Awaitility.await;

import dk.videnrul.testsupport.Given;
import dk.videnrul.testsupport.HttpTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;

/** Follows things and reads inboxes through the API. */
public final class Telling {
    public static final String INBOX = "/api/v1/me/inbox";

    private Telling() {}

    public static void follow(Given.Somebody reader, Map<String, ?> what) {
        HttpTest.as(reader)
                .contentType(JSON)
                .body(what)
                .post("/api/v1/me/subscriptions")
                .then()
                .statusCode(201);
    }

    public static Response inbox(Given.Somebody reader) {
        return HttpTest.as(reader).get(INBOX);
    }

    /** What somebody is told once there are so many entries. */
    public static Response inbox(Given.Somebody reader, int entries) {
        return await().until(
                        () -> inbox(reader),
                        page -> page.jsonPath().getList("items").size() == entries);
    }

    public static List<String> kinds(Response inbox) {
        return inbox.jsonPath().getList("items.kind");
    }
}
