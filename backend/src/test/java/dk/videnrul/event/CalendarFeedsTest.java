package dk.videnrul.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import dk.videnrul.testsupport.Given;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Reads the feeds with a parser of another house. */
@QuarkusTest
class CalendarFeedsTest extends EventTestCase {

    @Test
    void a_feed_says_what_was_written_in_the_time_zone_in_which_it_was_meant() {
        Given.Group group = given.themeGroup().named("Tobak, nikotin; mere").active();
        Map<String, Object> draft = draft(group);
        draft.put("title", "Æbler, pærer; og \\ en lang titel, som ikke er til at få ind på en linje i kalenderen");
        draft.put("description", "Første linje\nAnden linje");
        draft.put("place", "Rådhuset");
        draft.put("link", "https://moede.example.org/1");
        draft.put("startsAt", "2026-10-23T22:00:00+02:00");
        draft.put("endsAt", "2026-10-26T09:00:00+01:00");
        draft.put("visibility", "public");
        Given.Somebody chair = given.chairOf(group);
        String id = planned(as(chair), draft);
        VEvent event = only(feed(as(chair), "/api/v1/events/" + id + "/calendar"));
        assertThat(event.getSummary().getValue()).isEqualTo(draft.get("title"));
        assertThat(event.getDescription().getValue()).isEqualTo("Første linje\nAnden linje");
        assertThat(event.getLocation().getValue()).isEqualTo("Rådhuset · https://moede.example.org/1");
        assertThat(event.getUrl().getValue()).endsWith("/kalender/" + id);
        assertThat(event.getCategories().getFirst().getValues()).containsExactly(group.name());
        assertThat(event.getDateStart().getValue().toInstant()).isEqualTo(Instant.parse("2026-10-23T20:00:00Z"));
        assertThat(event.getDateEnd().getValue().toInstant()).isEqualTo(Instant.parse("2026-10-26T08:00:00Z"));
        assertThat(event.getDateStart().getValue().getRawComponents().getHour()).isEqualTo(22);
        assertThat(event.getSequence().getValue()).isZero();
        VEvent forGuests = only(feed(asGuest(), "/api/v1/events/" + id + "/calendar"));
        assertThat(forGuests.getLocation().getValue()).isEqualTo("Rådhuset");
    }

    @Test
    void lines_are_folded_at_75_octets() {
        Given.Group group = given.themeGroup().active();
        String title = "Øøøøøøøøøøøøøøøøøøøøøøøøøøøøøøøøøøøøøøøøøøøøøø 😀😀😀😀😀😀😀😀😀😀😀😀😀";
        String id = planned(as(given.chairOf(group)), with(with(draft(group), "title", title), "visibility", "public"));
        Response feed = asGuest().get("/api/v1/events/" + id + "/calendar");
        feed.then().contentType("text/calendar;charset=utf-8").body(containsString("\r\n"));
        assertThat(feed.asString().split("\r\n"))
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75));
        assertThat(only(Biweekly.parse(feed.asString()).first()).getSummary().getValue())
                .isEqualTo(title);
    }

    @Test
    void a_groups_feed_shows_each_caller_what_they_may_see() {
        Given.Group group = given.themeGroup().active();
        Given.Somebody chair = given.chairOf(group);
        for (String visibility : List.of("public", "members", "group")) {
            planned(as(chair), with(with(draft(group), "title", visibility), "visibility", visibility));
        }
        String path = "/api/v1/theme-groups/" + group.slug() + "/calendar";
        assertThat(titlesIn(feed(asGuest(), path))).containsExactly("public");
        assertThat(titlesIn(feed(as(given.member()), path))).containsExactlyInAnyOrder("public", "members");
        assertThat(titlesIn(feed(as(chair), path))).containsExactlyInAnyOrder("public", "members", "group");
        ICalendar feed = feed(asGuest(), path);
        assertThat(feed.getNames().getFirst().getValue()).isEqualTo(group.name());
        assertThat(feed.getRefreshInterval().getValue().toMillis())
                .isEqualTo(Duration.ofHours(1).toMillis());
        assertThat(feed.getTimezoneInfo()
                        .getComponents()
                        .iterator()
                        .next()
                        .getTimezoneId()
                        .getValue())
                .isEqualTo("Europe/Copenhagen");
    }

    @Test
    void what_is_moved_or_cancelled_keeps_its_id_and_counts_up() {
        Given.Group group = given.themeGroup().active();
        Given.Somebody chair = given.chairOf(group);
        String id = planned(as(chair), with(draft(group), "visibility", "public"));
        String path = "/api/v1/theme-groups/" + group.slug() + "/calendar";
        VEvent planned = only(feed(asGuest(), path));
        change(as(chair), id, Map.of("place", "Et andet sted"));
        VEvent moved = only(feed(asGuest(), path));
        changeStatus(as(chair), id, "cancelled", "Sygdom");
        VEvent cancelled = only(feed(asGuest(), path));
        assertThat(List.of(moved.getUid().getValue(), cancelled.getUid().getValue()))
                .containsOnly(planned.getUid().getValue());
        assertThat(planned.getSequence().getValue()).isZero();
        assertThat(moved.getSequence().getValue()).isEqualTo(1);
        assertThat(cancelled.getSequence().getValue()).isEqualTo(2);
        assertThat(cancelled.getStatus().isCancelled()).isTrue();
        assertThat(cancelled.getSummary().getValue()).startsWith("Aflyst: ");
        assertThat(cancelled.getDescription().getValue()).startsWith("Sygdom");
        assertThat(cancelled.getLastModified().getValue())
                .isAfterOrEqualTo(planned.getLastModified().getValue());
    }

    @Test
    void a_feed_that_has_not_changed_costs_nothing() {
        Given.Group group = given.themeGroup().active();
        Given.Somebody chair = given.chairOf(group);
        String id = planned(as(chair), with(draft(group), "visibility", "public"));
        String path = "/api/v1/theme-groups/" + group.slug() + "/calendar";
        String tag = asGuest().get(path).getHeader("ETag");
        asGuest().header("If-None-Match", tag).get(path).then().statusCode(304).header("ETag", tag);
        change(as(chair), id, Map.of("title", "Nyt navn"));
        asGuest().header("If-None-Match", tag).get(path).then().statusCode(200);
    }

    @Test
    void a_personal_address_shows_what_its_owner_may_see_now() {
        Given.Group group = given.themeGroup().active();
        Given.Group other = given.themeGroup().active();
        Given.Somebody member = given.memberOf(group);
        as(member).get("/api/v1/me/calendar").then().statusCode(200).body("url", nullValue());
        String path = address(as(member).post("/api/v1/me/calendar"));
        planned(asSecretariat(), with(with(draft(group), "title", "Gruppens"), "visibility", "group"));
        String registered = planned(asSecretariat(), with(draft(other), "title", "Tilmeldt"));
        planned(asSecretariat(), with(draft(other), "title", "De andres"));
        register(as(member), registered, null);
        asGuest().get(path).then().header("Cache-Control", containsString("private"));
        assertThat(titlesIn(feed(asGuest(), path)))
                .contains("Gruppens", "Tilmeldt")
                .doesNotContain("De andres");
        given.left(member, group);
        assertThat(titlesIn(feed(asGuest(), path))).contains("Tilmeldt").doesNotContain("Gruppens");
    }

    @Test
    void an_address_that_was_revoked_or_replaced_shows_nothing() {
        Given.Somebody member = given.member();
        as(member).header("If-Match", "*").delete("/api/v1/me/calendar").then().statusCode(204);
        String first = address(as(member).post("/api/v1/me/calendar"));
        Response again = as(member).post("/api/v1/me/calendar");
        again.then().statusCode(201).body("url", notNullValue());
        String second = address(again);
        assertThat(second).isNotEqualTo(first);
        asGuest().get(first).then().statusCode(404);
        asGuest().get(second).then().statusCode(200);
        as(member)
                .header("If-Match", "\"0-abc\"")
                .delete("/api/v1/me/calendar")
                .then()
                .statusCode(412);
        as(member)
                .header("If-Match", again.getHeader("ETag"))
                .delete("/api/v1/me/calendar")
                .then()
                .statusCode(204);
        asGuest().get(second).then().statusCode(404);
        asGuest().get("/api/v1/me/calendar").then().statusCode(401);
        asSecretariat().post("/api/v1/me/calendar").then().statusCode(409).body("status", equalTo(409));
    }

    private static String address(Response made) {
        String url = made.jsonPath().getString("url");
        assertThat(url).matches("http://[^/]+/api/v1/calendars/[A-Za-z0-9_-]{43}");
        return url.substring(url.indexOf("/api/"));
    }

    private static ICalendar feed(io.restassured.specification.RequestSpecification by, String path) {
        Response feed = by.get(path);
        feed.then().statusCode(200);
        return Biweekly.parse(feed.asString()).first();
    }

    private static VEvent only(ICalendar feed) {
        assertThat(feed.getEvents()).hasSize(1);
        return feed.getEvents().getFirst();
    }

    private static List<String> titlesIn(ICalendar feed) {
        return feed.getEvents().stream()
                .map(event -> event.getSummary().getValue())
                .toList();
    }
}
