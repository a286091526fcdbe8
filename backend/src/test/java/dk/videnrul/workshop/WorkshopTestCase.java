package dk.videnrul.workshop;

import static io.restassured.http.ContentType.JSON;

import dk.videnrul.testsupport.Given;
import dk.videnrul.testsupport.HttpTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** How workshops are run over HTTP. */
public abstract class WorkshopTestCase extends HttpTest {
    static final String WORKSHOPS = "/api/v1/workshops/";
    static final String ROOMS = "/api/v1/workshop-rooms/";
    static final String PARTICIPANT = "Workshop-Participant";

    static Map<String, Object> draft(Given.Group group) {
        return Map.of(
                "title",
                "Luft i Odense",
                "introduction",
                "Vi vil høre jer.",
                "questions",
                List.of("Hvad virker?", "Hvad mangler I?"),
                "moderation",
                "after",
                "votes",
                2,
                "themeGroups",
                List.of(group.slug()));
    }

    static String planned(RequestSpecification by, Map<String, Object> draft) {
        return by.contentType(JSON)
                .body(draft)
                .post(WORKSHOPS)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    static Response step(RequestSpecification by, String workshop, Map<String, Object> change) {
        return by.contentType(JSON).header("If-Match", "*").body(change).put(WORKSHOPS + workshop + "/status");
    }

    static Response step(Given.Somebody by, String workshop, String status) {
        return step(as(by), workshop, Map.of("status", status));
    }

    /** @return the code */
    static String opened(Given.Somebody by, String workshop) {
        return step(by, workshop, "open").then().statusCode(200).extract().path("code");
    }

    static String token() {
        return UUID.randomUUID().toString();
    }

    static RequestSpecification phone(String token) {
        return asGuest().header(PARTICIPANT, token);
    }

    static Response send(RequestSpecification phone, String code, int question, String text) {
        return phone.contentType(JSON)
                .body(Map.of("question", question, "text", text))
                .post(ROOMS + code + "/answers");
    }

    static String sent(String code, int question, String text) {
        return send(phone(token()), code, question, text)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    static Response vote(RequestSpecification phone, String code, List<String> themes) {
        return phone.contentType(JSON)
                .header("If-Match", "*")
                .body(Map.of("themes", themes))
                .put(ROOMS + code + "/ballot");
    }

    static String theme(Given.Somebody by, String workshop, String title) {
        return as(by).contentType(JSON)
                .body(Map.of("title", title))
                .post(WORKSHOPS + workshop + "/themes")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    static Response place(Given.Somebody by, String workshop, String answer, Map<String, ?> placing) {
        return as(by).contentType("application/merge-patch+json")
                .header("If-Match", "*")
                .body(placing)
                .patch(WORKSHOPS + workshop + "/answers/" + answer);
    }
}
