package dk.videnrul.body;

import static io.restassured.http.ContentType.JSON;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import dk.videnrul.testsupport.Given;
import dk.videnrul.testsupport.Words;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What belongs to a body is seen by nobody who may not know of the body. */
@QuarkusTest
class BodyMeetingsTest extends BodyTestCase {
    private static final String EVENTS = "/api/v1/events";

    @Test
    void a_meeting_is_shown_to_no_more_people_than_its_body() {
        String body = body("group");
        for (String wider : List.of("public", "members")) {
            plan(asSecretariat(), meeting(wider, List.of(body), List.of()))
                    .then()
                    .statusCode(422)
                    .body("errors.pointer", contains("/visibility"));
        }
        String id = planned(meeting("group", List.of(body), List.of()));
        as(memberOf(body)).get(EVENTS + "/" + id).then().statusCode(200).body("bodies.slug", contains(body));
        as(given.member()).get(EVENTS + "/" + id).then().statusCode(404);
        asGuest().get(EVENTS + "/" + id).then().statusCode(404);
        as(given.member()).get(EVENTS + "/" + id + "/calendar.ics").then().statusCode(404);
        as(given.member()).queryParam("body", body).get(EVENTS).then().body("items", empty());
        as(memberOf(body)).queryParam("body", body).get(EVENTS).then().body("items.id", contains(id));
    }

    @Test
    void when_fewer_may_know_of_the_body_its_meetings_follow() {
        String body = body("public");
        Given.Somebody member = memberOf(body);
        String id = planned(meeting("public", List.of(body), List.of()));
        asGuest().get(EVENTS + "/" + id).then().statusCode(200).body("bodies.slug", contains(body));
        change(asSecretariat(), body, Map.of("visibility", "members")).then().statusCode(200);
        asGuest().get(EVENTS + "/" + id).then().statusCode(404);
        as(given.member()).get(EVENTS + "/" + id).then().statusCode(200).body("visibility", equalTo("members"));
        change(asSecretariat(), body, Map.of("visibility", "group")).then().statusCode(200);
        as(given.member()).get(EVENTS + "/" + id).then().statusCode(404);
        as(member).get(EVENTS + "/" + id).then().statusCode(200);
        change(asSecretariat(), body, Map.of("visibility", "public")).then().statusCode(200);
        asGuest().get(EVENTS + "/" + id).then().statusCode(404);
    }

    @Test
    void a_meeting_with_a_theme_group_does_not_tell_of_the_body_and_does_not_lose_it() {
        String body = body("group");
        Given.Group group = given.themeGroup().active();
        Given.Somebody chair = given.chairOf(group);
        String id = planned(meeting("group", List.of(body), List.of(group.slug())));
        as(chair)
                .get(EVENTS + "/" + id)
                .then()
                .statusCode(200)
                .body("bodies", empty())
                .body("themeGroups.slug", contains(group.slug()));
        as(chair)
                .contentType(PATCH)
                .header("If-Match", "*")
                .body(Map.of("title", "Et andet navn"))
                .patch(EVENTS + "/" + id)
                .then()
                .statusCode(200);
        as(memberOf(body)).get(EVENTS + "/" + id).then().statusCode(200).body("bodies.slug", contains(body));
        as(chair)
                .contentType(JSON)
                .body(meeting("group", List.of(body), List.of(group.slug())))
                .post(EVENTS)
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem("/bodies/0"))
                .body("errors.detail", hasItem(containsString(body)));
    }

    @Test
    void the_chair_of_a_body_plans_its_meetings_and_a_member_does_not() {
        String body = body("members");
        Given.Somebody chair = given.member();
        seat(asSecretariat(), body, chair, "chair").then().statusCode(201);
        plan(as(chair), meeting("members", List.of(body), List.of())).then().statusCode(201);
        plan(as(memberOf(body)), meeting("members", List.of(body), List.of()))
                .then()
                .statusCode(403);
        as(chair).get(PATH + "/" + body).then().body("allowed", hasItem("plan-meeting"));
        as(memberOf(body)).get(PATH + "/" + body).then().body("allowed", not(hasItem("plan-meeting")));
    }

    private static Map<String, Object> meeting(String visibility, List<String> bodies, List<String> groups) {
        Instant start = Instant.now().plus(9, ChronoUnit.DAYS).truncatedTo(ChronoUnit.HOURS);
        Map<String, Object> draft = new LinkedHashMap<>();
        draft.put("title", "Møde " + Words.unheardOf());
        draft.put("kind", "meeting");
        draft.put("startsAt", start.toString());
        draft.put("endsAt", start.plus(2, ChronoUnit.HOURS).toString());
        draft.put("bodies", bodies);
        draft.put("themeGroups", groups);
        draft.put("visibility", visibility);
        return draft;
    }

    private static Response plan(RequestSpecification by, Map<String, Object> draft) {
        return by.contentType(JSON).body(draft).post(EVENTS);
    }

    private static String planned(Map<String, Object> draft) {
        Response made = plan(asSecretariat(), draft);
        made.then().statusCode(201);
        return made.path("id");
    }
}
