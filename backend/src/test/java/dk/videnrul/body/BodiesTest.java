package dk.videnrul.body;

import static io.restassured.http.ContentType.JSON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import dk.videnrul.testsupport.Given;
import dk.videnrul.testsupport.Statements;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class BodiesTest extends BodyTestCase {
    @Inject
    Statements statements;

    @Test
    void each_body_is_seen_by_those_whom_it_lets() {
        Map<String, List<Integer>> seen = Map.of(
                "public",
                List.of(200, 200, 200, 200),
                "members",
                List.of(404, 200, 200, 200),
                "group",
                List.of(404, 404, 200, 200));
        seen.forEach((visibility, expected) -> {
            String body = body(visibility);
            List<RequestSpecification> callers =
                    List.of(asGuest(), as(given.member()), as(memberOf(body)), asSecretariat());
            List<RequestSpecification> listing =
                    List.of(asGuest(), as(given.member()), as(memberOf(body)), asSecretariat());
            for (int place = 0; place < callers.size(); place++) {
                int status = callers.get(place).get(PATH + "/" + body).statusCode();
                assertThat(status).as("%s for caller %s", visibility, place).isEqualTo(expected.get(place));
                assertThat(slugs(listing.get(place)).contains(body))
                        .as("%s in the list of caller %s", visibility, place)
                        .isEqualTo(status == 200);
            }
        });
    }

    @Test
    void a_body_is_no_theme_group_anywhere() {
        String body = body("public");
        Given.Somebody member = memberOf(body);
        String name = asGuest().get(PATH + "/" + body).path("name");
        for (String path :
                List.of("", "/participations", "/check-ins", "/calendar.ics", "/join-requests", "/start-decisions")) {
            as(member).get("/api/v1/theme-groups/" + body + path).then().statusCode(404);
        }
        asSecretariat()
                .queryParam("q", name)
                .get("/api/v1/theme-groups")
                .then()
                .statusCode(200)
                .body("items", empty())
                .body("total", equalTo(0));
        asSecretariat()
                .contentType(JSON)
                .body(Map.of("title", "Erfaring", "kind", "evidence", "themeGroup", body))
                .post("/api/v1/knowledge-items")
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem("/themeGroup"));
        as(member).get("/api/v1/me").then().body("roles.role", not(hasItem("chair")));
        as(member).get("/api/v1/members/" + member.id()).then().body("roles", empty());
    }

    @Test
    void a_body_and_a_theme_group_never_have_the_same_address() {
        String body = body("group");
        String name = asSecretariat().get(PATH + "/" + body).path("name");
        Response group = as(given.member())
                .contentType(JSON)
                .body(Map.of("name", name, "purpose", "Det samme navn"))
                .post("/api/v1/theme-groups");
        group.then().statusCode(201).body("slug", equalTo(body + "-2"));
        Map<String, Object> again = draft("public");
        again.put("name", name);
        asSecretariat()
                .contentType(JSON)
                .body(again)
                .post(PATH)
                .then()
                .statusCode(201)
                .body("slug", equalTo(body + "-3"));
    }

    @Test
    void the_secretariat_writes_about_it_and_nobody_else() {
        String body = body("members");
        Given.Somebody chair = given.member();
        seat(asSecretariat(), body, chair, "chair").then().statusCode(201);
        change(as(chair), body, Map.of("purpose", "Mit")).then().statusCode(403);
        as(chair).contentType(JSON).body(draft("public")).post(PATH).then().statusCode(403);
        asGuest().contentType(JSON).body(draft("public")).post(PATH).then().statusCode(401);
        Response one = asSecretariat().get(PATH + "/" + body);
        String tag = one.getHeader("ETag");
        asSecretariat()
                .contentType(PATCH)
                .header("If-Match", tag)
                .body(Map.of("name", "Et nyt navn", "type", "leader-network"))
                .patch(PATH + "/" + body)
                .then()
                .statusCode(200)
                .body("slug", equalTo(body))
                .body("type", equalTo("leader-network"))
                .body("leaders.name", contains(chair.name()));
        asSecretariat()
                .contentType(PATCH)
                .header("If-Match", tag)
                .body(Map.of())
                .patch(PATH + "/" + body)
                .then()
                .statusCode(412);
        asSecretariat()
                .contentType(PATCH)
                .body(Map.of())
                .patch(PATH + "/" + body)
                .then()
                .statusCode(428);
    }

    @Test
    void every_fault_is_told_at_once() {
        Map<String, Object> draft = draft("public");
        draft.put("purpose", "Ring til 010180-1234");
        draft.put("focusAreas", List.of("findes-ikke"));
        draft.put("endedOn", LocalDate.now().plusDays(3).toString());
        draft.put("type", null);
        asSecretariat()
                .contentType(JSON)
                .body(draft)
                .post(PATH)
                .then()
                .statusCode(422)
                .body("errors.pointer", containsInAnyOrder("/purpose", "/focusAreas/0", "/endedOn", "/type"));
    }

    @Test
    void who_sits_in_it_is_for_members_and_a_seat_ends() {
        String body = body("public");
        Given.Somebody holder = given.member();
        Response given1 = seat(asSecretariat(), body, holder, "vice-chair");
        given1.then().statusCode(201).body("changeable", equalTo(true)).body("from", notNullValue());
        seat(asSecretariat(), body, holder, "vice-chair").then().statusCode(409);
        String seats = PATH + "/" + body + "/seats";
        asGuest().get(seats).then().statusCode(401);
        as(given.member())
                .get(seats)
                .then()
                .body("items.member.name", contains(holder.name()))
                .body("items.changeable", contains(false));
        String seat = given1.getHeader("Location");
        as(holder).header("If-Match", "*").delete(seat).then().statusCode(403);
        asSecretariat()
                .contentType(PATCH)
                .header("If-Match", given1.getHeader("ETag"))
                .body(Map.of("mandate", "Udpeget af byrådet"))
                .patch(seat)
                .then()
                .statusCode(200);
        as(holder)
                .get("/api/v1/me/export")
                .then()
                .body("sections.find { it.name == 'bodies' }.records[0].body", equalTo(body));
        asSecretariat()
                .header("If-Match", given1.getHeader("ETag"))
                .delete(seat)
                .then()
                .statusCode(412);
        asSecretariat().header("If-Match", "*").delete(seat).then().statusCode(204);
        asSecretariat().header("If-Match", "*").delete(seat).then().statusCode(409);
        as(given.member()).get(seats).then().body("items", empty());
        asSecretariat()
                .contentType(JSON)
                .body(Map.of("member", UUID.randomUUID()))
                .post(seats)
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/member"));
    }

    @Test
    void who_lost_the_seat_sees_a_closed_body_no_more() {
        String body = body("group");
        Given.Somebody holder = given.member();
        String seat = seat(asSecretariat(), body, holder, "member").getHeader("Location");
        as(holder).get(PATH + "/" + body).then().statusCode(200);
        asSecretariat().header("If-Match", "*").delete(seat).then().statusCode(204);
        as(holder).get(PATH + "/" + body).then().statusCode(404);
        as(holder).get(PATH + "/" + body + "/seats").then().statusCode(404);
    }

    @Test
    void an_ended_body_takes_nobody_and_can_go_on() {
        String body = body("public");
        String today = LocalDate.now(java.time.ZoneId.of("Europe/Copenhagen")).toString();
        change(asSecretariat(), body, Map.of("endedOn", today))
                .then()
                .statusCode(200)
                .body("endedOn", equalTo(today));
        seat(asSecretariat(), body, given.member(), "member").then().statusCode(409);
        Map<String, Object> again = new HashMap<>();
        again.put("endedOn", null);
        change(asSecretariat(), body, again).then().statusCode(200);
        seat(asSecretariat(), body, given.member(), "member").then().statusCode(201);
    }

    @Test
    void a_page_of_bodies_costs_the_same_however_many_there_are() {
        for (int number = 0; number < 3; number++) {
            memberOf(body("public"));
        }
        long few = statements.during(() -> asGuest().queryParam("limit", 1).get(PATH));
        long more = statements.during(() -> asGuest().queryParam("limit", 100).get(PATH));
        assertThat(more).isEqualTo(few);
    }

    private static List<String> slugs(RequestSpecification by) {
        return by.queryParam("limit", 100).get(PATH).jsonPath().getList("items.slug");
    }
}
