package dk.videnrul.testsupport;

import static io.restassured.http.ContentType.JSON;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/** Writes knowledge items through the API, as a member and a chair would. */
public final class Items {
    public static final String PATH = "/api/v1/knowledge-items";

    private final Map<String, Object> draft = new LinkedHashMap<>();

    private Items(String title) {
        draft.put("title", title);
        draft.put("summary", "Et resumé af " + title);
        draft.put("kind", "experience");
        draft.put("outcome", "mixed");
    }

    /** A draft whose title nobody else uses. */
    public static Items draft() {
        return titled("Titel " + Words.unheardOf());
    }

    public static Items titled(String title) {
        return new Items(title);
    }

    public Items with(String field, Object value) {
        draft.put(field, value);
        return this;
    }

    public Items in(Given.Group group) {
        return with("themeGroup", group.slug());
    }

    public String title() {
        return String.valueOf(draft.get("title"));
    }

    public Response write(RequestSpecification author) {
        return author.contentType(JSON).body(draft).post(PATH);
    }

    /** Writes and publishes; answers the public id. */
    public String publish(Supplier<RequestSpecification> publisher) {
        Response created = write(publisher.get());
        created.then().statusCode(201);
        String id = created.jsonPath().getString("id");
        changeStatus(publisher.get(), id, created.getHeader("ETag"), "published")
                .then()
                .statusCode(200);
        return id;
    }

    /** Takes an item as it stands a step further. */
    public static Response take(Supplier<RequestSpecification> by, String id, String status, Object... more) {
        Map<String, Object> change = new LinkedHashMap<>();
        change.put("status", status);
        for (int place = 0; place < more.length; place += 2) {
            change.put(String.valueOf(more[place]), more[place + 1]);
        }
        return by.get()
                .contentType(JSON)
                .header("If-Match", by.get().get(PATH + "/" + id).getHeader("ETag"))
                .body(change)
                .put(PATH + "/" + id + "/status");
    }

    /** Changes an item as it stands. */
    public static Response change(Supplier<RequestSpecification> by, String id, Map<String, ?> patch) {
        return by.get()
                .contentType("application/merge-patch+json")
                .header("If-Match", by.get().get(PATH + "/" + id).getHeader("ETag"))
                .body(patch)
                .patch(PATH + "/" + id);
    }

    public static Response changeStatus(RequestSpecification by, String id, String tag, String status) {
        return by.contentType(JSON)
                .header("If-Match", tag)
                .body(Map.of("status", status, "reason", "Fordi"))
                .put(PATH + "/" + id + "/status");
    }
}
