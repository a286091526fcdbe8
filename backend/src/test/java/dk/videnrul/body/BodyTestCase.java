package dk.videnrul.body;

import static io.restassured.http.ContentType.JSON;

import dk.videnrul.testsupport.Given;
import dk.videnrul.testsupport.HttpTest;
import dk.videnrul.testsupport.Words;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.LinkedHashMap;
import java.util.Map;

/** What the tests of bodies have in common: a body that nobody else has, and people who sit in it. */
public abstract class BodyTestCase extends HttpTest {
    public static final String PATH = "/api/v1/bodies";
    public static final String PATCH = "application/merge-patch+json";

    public static Map<String, Object> draft(String visibility) {
        Map<String, Object> draft = new LinkedHashMap<>();
        draft.put("name", "Organ " + Words.unheardOf());
        draft.put("type", "board");
        draft.put("purpose", "Leder netværket.");
        draft.put("visibility", visibility);
        return draft;
    }

    /** The slug of a new body. */
    public static String body(String visibility) {
        Response made =
                asSecretariat().contentType(JSON).body(draft(visibility)).post(PATH);
        made.then().statusCode(201);
        return made.path("slug");
    }

    public static Response seat(RequestSpecification by, String body, Given.Somebody somebody, String role) {
        return by.contentType(JSON)
                .body(Map.of("member", somebody.id(), "role", role))
                .post(PATH + "/" + body + "/seats");
    }

    public Given.Somebody memberOf(String body) {
        Given.Somebody somebody = given.member();
        seat(asSecretariat(), body, somebody, "member").then().statusCode(201);
        return somebody;
    }

    public static Response change(RequestSpecification by, String body, Map<String, ?> patch) {
        return by.contentType(PATCH).header("If-Match", "*").body(patch).patch(PATH + "/" + body);
    }
}
