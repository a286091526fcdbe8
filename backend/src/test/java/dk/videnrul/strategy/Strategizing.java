package dk.videnrul.strategy;

import static io.restassured.http.ContentType.JSON;

import dk.videnrul.testsupport.HttpTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/** Writes strategies through the API. */
public final class Strategizing {
    public static final String PATH = "/api/v1/strategies";

    /** No two adopted versions hold at the same time, so every test has years of its own. */
    private static final AtomicInteger YEAR = new AtomicInteger(2100);

    private Strategizing() {}

    /** A version with one element of each kind. */
    public record Written(String id, String mission, String way, String goal) {
        public String path() {
            return PATH + "/" + id;
        }

        public String goalPath() {
            return path() + "/goals/" + goal;
        }
    }

    public static Map<String, Object> draft() {
        int year = YEAR.getAndAdd(2);
        return new HashMap<>(
                Map.of("title", "Strategi " + year, "periodFrom", year + "-01-01", "periodTo", (year + 1) + "-12-31"));
    }

    public static Written draftOf(Map<String, Object> draft) {
        Response created =
                HttpTest.asSecretariat().contentType(JSON).body(draft).post(PATH);
        created.then().statusCode(201);
        String id = created.jsonPath().getString("id");
        String mission = added(id, Map.of("kind", "mission", "text", "Vi deler det, vi ved"));
        added(id, Map.of("kind", "vision", "text", "Erfaringer bliver til forbedringer"));
        added(id, Map.of("kind", "focus-area", "text", "Alle med", "focusAreas", List.of("lighed-i-sundhed")));
        String way = added(
                id,
                Map.of(
                        "kind",
                        "way-of-working",
                        "text",
                        "Samle og ordne viden",
                        "focusAreas",
                        List.of("lighed-i-sundhed")));
        String goal = added(id, goal("Viden kommer hurtigt ud", way, "2099-12-31"));
        return new Written(id, mission, way, goal);
    }

    public static Written drafted() {
        return draftOf(draft());
    }

    public static Written out() {
        Written written = drafted();
        putOut(written);
        return written;
    }

    public static Written adopted() {
        Written written = drafted();
        adopt(written);
        return written;
    }

    public static void putOut(Written draft) {
        step(HttpTest::asSecretariat, draft.id(), Map.of("status", "consultation", "commentsUntil", "2099-01-01"))
                .then()
                .statusCode(200);
    }

    /** Puts a draft out and adopts it as it is. */
    public static void adopt(Written draft) {
        putOut(draft);
        step(HttpTest::asBoard, draft.id(), Map.of("status", "adopted")).then().statusCode(200);
    }

    public static Map<String, Object> goal(String text, String way, String due) {
        return new HashMap<>(Map.of(
                "kind",
                "goal",
                "text",
                text,
                "waysOfWorking",
                List.of(way),
                "owner",
                Map.of("role", "secretariat"),
                "due",
                due));
    }

    public static String added(String strategy, Map<String, Object> element) {
        Response added = add(strategy, element);
        added.then().statusCode(201);
        return added.jsonPath().getString("id");
    }

    public static Response add(String strategy, Map<String, Object> element) {
        return HttpTest.asSecretariat().contentType(JSON).body(element).post(PATH + "/" + strategy + "/elements");
    }

    public static Response changeElement(String strategy, String element, Map<String, ?> patch) {
        String path = PATH + "/" + strategy + "/elements/" + element;
        return HttpTest.asSecretariat()
                .contentType("application/merge-patch+json")
                .header("If-Match", HttpTest.asSecretariat().get(path).getHeader("ETag"))
                .body(patch)
                .patch(path);
    }

    /** Takes a version as it stands a step further. */
    public static Response step(Supplier<RequestSpecification> by, String strategy, Map<String, ?> change) {
        return put(by, PATH + "/" + strategy, "status", change);
    }

    /** Puts a part of something as it stands. */
    public static Response put(Supplier<RequestSpecification> by, String path, String part, Map<String, ?> body) {
        return by.get()
                .contentType(JSON)
                .header("If-Match", by.get().get(path).getHeader("ETag"))
                .body(body)
                .put(path + "/" + part);
    }

    public static Response comment(Supplier<RequestSpecification> by, Written about, String text) {
        return by.get()
                .contentType(JSON)
                .body(Map.of("element", about.goal(), "text", text))
                .post(about.path() + "/comments");
    }

    public static Response link(Supplier<RequestSpecification> by, Written to, String kind, String subject) {
        return by.get()
                .contentType(JSON)
                .body(Map.of("kind", kind, "subject", subject, "note", "Det viser det"))
                .post(to.goalPath() + "/evidence");
    }
}
