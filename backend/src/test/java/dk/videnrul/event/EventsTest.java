package dk.videnrul.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import dk.videnrul.testsupport.Given;
import dk.videnrul.testsupport.Statements;
import dk.videnrul.testsupport.Words;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class EventsTest extends EventTestCase {
    @Inject
    Statements statements;

    @Test
    void an_event_of_two_groups_is_changed_by_the_chairs_of_either() {
        Given.Group one = given.themeGroup().active();
        Given.Group other = given.themeGroup().active();
        Given.Somebody chair = given.chairOf(one);
        Response created = plan(as(chair), draft(one, other));
        created.then()
                .statusCode(201)
                .body("themeGroups.slug", containsInAnyOrder(one.slug(), other.slug()))
                .body("visibility", equalTo("members"))
                .body("timeZone", equalTo("Europe/Copenhagen"))
                .body("allowed", hasItem("delete"));
        String id = created.jsonPath().getString("id");
        assertThat(id).matches("[2-9a-z]{9}");
        change(as(given.participant(other, "PROCESS_LEADER")), id, Map.of("place", "Rådhuset"))
                .then()
                .statusCode(200)
                .body("place", equalTo("Rådhuset"));
        change(as(given.chairOf(given.themeGroup().active())), id, Map.of("place", "Nej"))
                .then()
                .statusCode(403);
        change(as(given.memberOf(one)), id, Map.of("place", "Nej")).then().statusCode(403);
        Object uuid = given.rows("select cast(id as text) from event where public_id = '" + id + "'")
                .getFirst();
        as(chair).get(PATH + "/" + uuid).then().statusCode(200).body("id", equalTo(id));
    }

    @Test
    void everything_that_was_written_is_kept() {
        Given.Group group = given.themeGroup().active();
        Map<String, Object> draft = draft(group);
        draft.put("description", "# Om dagen\n\nTekst");
        draft.put("mode", "hybrid");
        draft.put("place", "Rådhuset");
        draft.put("link", "https://moede.example.org/1");
        draft.put("municipality", "0607");
        draft.put("registrationDeadline", draft.get("startsAt"));
        draft.put("seats", 30);
        draft.put("programme", List.of(Map.of("time", "09:30", "title", "Kaffe", "speaker", "Anna Berg")));
        draft.put("contacts", List.of(Map.of("name", "Anna Berg", "email", "anna@example.org")));
        draft.put("visibility", "public");
        String id = planned(as(given.chairOf(group)), draft);
        as(given.member())
                .get(PATH + "/" + id)
                .then()
                .body("mode", equalTo("hybrid"))
                .body("link", equalTo("https://moede.example.org/1"))
                .body("municipality.name", equalTo("Fredericia"))
                .body("programme[0].speaker", equalTo("Anna Berg"))
                .body("contacts[0].email", equalTo("anna@example.org"))
                .body("registration", equalTo("open"))
                .body("allowed", contains("register"));
        asGuest()
                .get(PATH + "/" + id)
                .then()
                .statusCode(200)
                .body("link", nullValue())
                .body("allowed", equalTo(List.of()));
    }

    @Test
    void only_those_who_lead_plan_and_only_the_secretariat_plans_for_everybody() {
        Given.Group group = given.themeGroup().active();
        plan(asGuest(), draft(group)).then().statusCode(401);
        plan(as(given.memberOf(group)), draft(group)).then().statusCode(403);
        plan(as(given.member()), with(draft(), "network", true)).then().statusCode(403);
        plan(as(given.chairOf(group)), with(draft(group), "network", true))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/network"));
        plan(asSecretariat(), with(draft(), "network", true))
                .then()
                .statusCode(201)
                .body("network", equalTo(true));
    }

    @Test
    void nobody_gives_their_event_away() {
        Given.Group own = given.themeGroup().active();
        Given.Group other = given.themeGroup().active();
        Given.Somebody chair = given.chairOf(own);
        String id = planned(as(chair), draft(own));
        change(as(chair), id, Map.of("themeGroups", List.of(other.slug())))
                .then()
                .statusCode(422)
                .body("errors.code", contains("own-group-needed"));
        change(asSecretariat(), id, Map.of("themeGroups", List.of(other.slug())))
                .then()
                .statusCode(200);
    }

    @Test
    void every_fault_is_told_at_once() {
        Given.Group group = given.themeGroup().active();
        Map<String, Object> draft = draft(group, given.themeGroup().closed());
        draft.put("title", " ");
        draft.put("endsAt", "2020-01-01T10:00:00+01:00");
        draft.put("timeZone", "Europe/Atlantis");
        draft.put("link", "javascript:alert(1)");
        draft.put("seats", -1);
        draft.put("municipality", "9999");
        draft.put("programme", List.of(Map.of("time", "9.30", "title", "x")));
        plan(as(given.chairOf(group)), draft)
                .then()
                .statusCode(422)
                .body(
                        "errors.pointer",
                        containsInAnyOrder(
                                "/title",
                                "/endsAt",
                                "/timeZone",
                                "/link",
                                "/seats",
                                "/municipality",
                                "/programme/0/time",
                                "/themeGroups/1"));
        plan(asSecretariat(), draft()).then().statusCode(422).body("errors.code", contains("event-owner-needed"));
        plan(asSecretariat(), with(with(draft(), "network", true), "visibility", "group"))
                .then()
                .statusCode(422)
                .body("errors.code", contains("group-needed"));
    }

    @Test
    void what_one_may_not_see_is_not_there() {
        Given.Group group = given.themeGroup().active();
        Given.Somebody chair = given.chairOf(group);
        String hidden = planned(as(chair), with(draft(group), "visibility", "group"));
        String members = planned(as(chair), draft(group));
        String open = planned(as(chair), with(draft(group), "visibility", "public"));
        as(given.member()).get(PATH + "/" + hidden).then().statusCode(404);
        asGuest().get(PATH + "/" + members).then().statusCode(404);
        asPartner("events:read").get(PATH + "/" + members).then().statusCode(404);
        asPartner("events:read").get(PATH + "/" + open).then().statusCode(200);
        asPartner("knowledge:read").get(PATH + "/" + open).then().statusCode(403);
        change(as(given.member()), hidden, Map.of("place", "x")).then().statusCode(404);
        register(as(given.member()), hidden, null).then().statusCode(404);
        assertThat(ids(list(asGuest(), group))).containsExactly(open);
        assertThat(ids(list(as(given.member()), group))).containsExactlyInAnyOrder(open, members);
        assertThat(ids(list(as(given.memberOf(group)), group))).containsExactlyInAnyOrder(open, members, hidden);
        assertThat(ids(list(asSecretariat(), group))).containsExactlyInAnyOrder(open, members, hidden);
        Given.Somebody left = given.chairOf(group);
        given.left(left, group);
        as(left).get(PATH + "/" + hidden).then().statusCode(404);
    }

    @Test
    void the_calendar_is_filtered_and_in_order_of_time() {
        Given.Group group = given.themeGroup().active();
        Given.Somebody chair = given.chairOf(group);
        List<String> planned = new ArrayList<>();
        for (int day : List.of(3, 1, 2)) {
            planned.add(planned(as(chair), at(draft(group), "2031-05-0" + day)));
        }
        assertThat(ids(list(as(chair), group))).containsExactly(planned.get(1), planned.get(2), planned.get(0));
        as(chair)
                .queryParam("themeGroup", group.slug())
                .queryParam("from", "2031-05-02")
                .queryParam("to", "2031-05-02")
                .get(PATH)
                .then()
                .body("items.id", contains(planned.get(2)));
        as(chair)
                .queryParam("from", "i går")
                .get(PATH)
                .then()
                .statusCode(400)
                .body("errors.parameter", contains("from"));
        String word = "Ørred" + Words.unheardOf();
        String named = planned(as(chair), with(draft(group), "title", word));
        as(chair).queryParam("q", word.toLowerCase()).get(PATH).then().body("items.id", contains(named));
        List<String> paged = new ArrayList<>();
        String cursor = null;
        do {
            var request = as(chair).queryParam("themeGroup", group.slug()).queryParam("limit", 1);
            Response page = (cursor == null ? request : request.queryParam("cursor", cursor)).get(PATH);
            paged.addAll(ids(page));
            cursor = page.jsonPath().getString("next");
        } while (cursor != null);
        assertThat(paged).containsExactly(named, planned.get(1), planned.get(2), planned.get(0));
        long one = statements.during(() -> as(chair).queryParam("limit", 1).get(PATH));
        long all = statements.during(() -> as(chair).queryParam("limit", 100).get(PATH));
        assertThat(all).isLessThanOrEqualTo(one).isLessThanOrEqualTo(10);
    }

    @Test
    void mine_are_those_of_my_groups_of_the_network_and_with_my_registration() {
        Given.Group group = given.themeGroup().active();
        Given.Group other = given.themeGroup().active();
        Given.Somebody member = given.memberOf(group);
        String own = planned(asSecretariat(), at(draft(group), "2033-05-01"));
        String registered = planned(asSecretariat(), at(draft(other), "2033-05-02"));
        String foreign = planned(asSecretariat(), at(draft(other), "2033-05-03"));
        String everybody = planned(asSecretariat(), at(with(draft(), "network", true), "2033-05-04"));
        register(as(member), registered, null).then().statusCode(201);
        as(member)
                .queryParam("mine", true)
                .queryParam("from", "2033-05-01")
                .queryParam("to", "2033-05-31")
                .get(PATH)
                .then()
                .body("items.id", contains(own, registered, everybody))
                .body("items.id", not(hasItem(foreign)))
                .body("items[1].mine", equalTo("registered"));
        asGuest().queryParam("mine", true).get(PATH).then().statusCode(401);
    }

    @Test
    void a_night_meeting_when_the_clocks_go_back_is_as_long_as_it_is() {
        Given.Group group = given.themeGroup().active();
        Map<String, Object> draft = draft(group);
        draft.put("startsAt", "2026-10-24T22:00:00+02:00");
        draft.put("endsAt", "2026-10-25T09:00:00+01:00");
        Response created = plan(as(given.chairOf(group)), draft);
        created.then()
                .statusCode(201)
                .body("startsAt", equalTo("2026-10-24T22:00:00+02:00"))
                .body("endsAt", equalTo("2026-10-25T09:00:00+01:00"))
                .body("registration", equalTo("over"));
        Response abroad = plan(
                as(given.chairOf(group)),
                with(with(draft, "timeZone", "America/Nuuk"), "startsAt", "2026-10-24T18:00:00Z"));
        abroad.then().body("startsAt", equalTo("2026-10-24T17:00:00-01:00"));
    }

    @Test
    void two_people_never_overwrite_each_other() {
        Given.Group group = given.themeGroup().active();
        Given.Somebody chair = given.chairOf(group);
        Response created = plan(as(chair), draft(group));
        String path = created.getHeader("Location");
        for (int status : List.of(200, 412)) {
            as(chair)
                    .contentType(PATCH)
                    .header("If-Match", created.getHeader("ETag"))
                    .body(Map.of("place", "Sted " + status))
                    .patch(path)
                    .then()
                    .statusCode(status);
        }
    }

    @Test
    void an_event_is_deleted_as_long_as_nobody_is_registered() {
        Given.Group group = given.themeGroup().active();
        Given.Somebody chair = given.chairOf(group);
        String id = planned(as(chair), draft(group));
        Response registration = register(as(given.member()), id, null);
        as(given.member())
                .header("If-Match", "*")
                .delete(PATH + "/" + id)
                .then()
                .statusCode(403);
        as(chair).header("If-Match", "*").delete(PATH + "/" + id).then().statusCode(409);
        withdraw(as(chair), registration).then().statusCode(204);
        as(chair).header("If-Match", "*").delete(PATH + "/" + id).then().statusCode(204);
        as(chair).get(PATH + "/" + id).then().statusCode(404);
    }

    private static Map<String, Object> at(Map<String, Object> draft, String day) {
        return with(with(draft, "startsAt", day + "T10:00:00+02:00"), "endsAt", day + "T12:00:00+02:00");
    }

    private static Response list(io.restassured.specification.RequestSpecification by, Given.Group group) {
        return by.queryParam("themeGroup", group.slug()).get(PATH);
    }

    private static List<String> ids(Response page) {
        page.then().statusCode(200);
        return page.jsonPath().getList("items.id");
    }
}
