package dk.videnrul.event;

import static io.restassured.http.ContentType.JSON;

import dk.videnrul.testsupport.Given;
import dk.videnrul.testsupport.HttpTest;
import dk.videnrul.testsupport.Mailbox;
import dk.videnrul.testsupport.Words;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the tests of the calendar have in common: people with an address, and events in a week's time. */
abstract class EventTestCase extends HttpTest {
    static final String PATH = "/api/v1/events";
    static final String PATCH = "application/merge-patch+json";

    /** What is written about an event that nobody else has. */
    static Map<String, Object> draft(Given.Group... groups) {
        Instant start = Instant.now().plus(7, ChronoUnit.DAYS).truncatedTo(ChronoUnit.HOURS);
        Map<String, Object> draft = new LinkedHashMap<>();
        draft.put("title", "Temadag " + Words.unheardOf());
        draft.put("kind", "theme-day");
        draft.put("startsAt", start.toString());
        draft.put("endsAt", start.plus(3, ChronoUnit.HOURS).toString());
        draft.put("themeGroups", Arrays.stream(groups).map(Given.Group::slug).toList());
        return draft;
    }

    static Map<String, Object> with(Map<String, Object> draft, String field, Object value) {
        Map<String, Object> changed = new LinkedHashMap<>(draft);
        changed.put(field, value);
        return changed;
    }

    static Response plan(RequestSpecification by, Map<String, Object> draft) {
        return by.contentType(JSON).body(draft).post(PATH);
    }

    static String planned(RequestSpecification by, Map<String, Object> draft) {
        Response created = plan(by, draft);
        created.then().statusCode(201);
        return created.jsonPath().getString("id");
    }

    static Response change(RequestSpecification by, String id, Map<String, ?> patch) {
        return by.contentType(PATCH).header("If-Match", "*").body(patch).patch(PATH + "/" + id);
    }

    static Response changeStatus(RequestSpecification by, String id, String status, String reason) {
        Map<String, Object> change = new HashMap<>();
        change.put("status", status);
        change.put("reason", reason);
        return by.contentType(JSON).header("If-Match", "*").body(change).put(PATH + "/" + id + "/status");
    }

    static Response register(RequestSpecification by, String id, String note) {
        Map<String, Object> draft = new HashMap<>();
        draft.put("note", note);
        return by.contentType(JSON).body(draft).post(PATH + "/" + id + "/registrations");
    }

    static Response withdraw(RequestSpecification by, Response registration) {
        return by.header("If-Match", "*").delete(registration.getHeader("Location"));
    }

    /** A member to whom one can write. */
    Given.Somebody reachable() {
        Given.Somebody somebody = given.member();
        given.addressOf(somebody);
        return somebody;
    }

    static List<String> subjects(Given.Somebody somebody) {
        return Mailbox.lettersTo(somebody.address()).stream()
                .map(Mailbox.Received::subject)
                .toList();
    }

    static List<String> titles(Response page) {
        return page.jsonPath().getList("items.title");
    }
}
