package dk.videnrul.feed;

import static io.restassured.http.ContentType.JSON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.nullValue;

import com.rometools.rome.feed.atom.Feed;
import dk.videnrul.roll.Rolling;
import dk.videnrul.testsupport.Given;
import dk.videnrul.testsupport.Items;
import dk.videnrul.testsupport.Words;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Items that came from elsewhere, and feeds of people. */
@QuarkusTest
class RolledFeedsTest extends FeedTestCase {
    private static final String WHY = "I har de samme unge {0}";

    private Given.Group home;
    private Given.Group target;
    private Given.Somebody chair;
    private Given.Somebody sender;
    private Given.Somebody receiver;
    private Items item;
    private String id;
    private String path;

    @BeforeEach
    void publishAnItem() {
        home = given.themeGroup().active();
        target = given.themeGroup().active();
        chair = given.chairOf(home);
        sender = given.member();
        receiver = given.chairOf(target);
        item = Items.draft().in(home);
        id = item.publish(() -> as(chair));
        path = "/api/v1/theme-groups/" + target.slug() + "/feed";
    }

    @Test
    void what_a_group_takes_up_is_in_its_feed_until_it_lets_go() {
        String roll = Rolling.to(target, id, WHY, as(sender)).jsonPath().getString("id");
        assertThat(titles(feed(asGuest(), path))).as("only sent").isEmpty();
        Items own = Items.draft().in(target);
        own.publish(() -> as(receiver));
        Rolling.answer(roll, "taken-up", null, receiver).then().statusCode(200);
        Feed feed = feed(asGuest(), path);
        assertThat(titles(feed)).as("by when it came here").containsExactly(item.title(), own.title());
        assertThat(feed.getEntries().getFirst().getPublished())
                .isAfter(feed.getEntries().getLast().getPublished());
        assertThat(summary(feed, item.title()))
                .as("names and reasons are for members")
                .isEqualTo("Et resumé af " + item.title() + "\n\nTaget op i temagruppen " + target.name() + ".");
        assertThat(summary(feed(as(given.member()), path), item.title()))
                .endsWith("Taget op i temagruppen " + target.name() + ". " + sender.name() + " rullede det hertil: "
                        + WHY);
        assertThat(feed.getEntries().getFirst().getId())
                .as("the same item everywhere")
                .isEqualTo(feed(asGuest(), "/api/v1/theme-groups/" + home.slug() + "/feed")
                        .getEntries()
                        .getFirst()
                        .getId());
        Rolling.answer(roll, "declined", "Det passede ikke", receiver).then().statusCode(200);
        assertThat(titles(feed(asGuest(), path))).containsExactly(own.title());
    }

    @Test
    void what_was_pulled_and_given_back_is_gone() {
        String roll = as(receiver)
                .contentType(JSON)
                .body(Map.of("to", Map.of("themeGroup", target.slug()), "note", "Vi vil", "direction", "pull"))
                .post(Items.PATH + "/" + id + "/rolls")
                .jsonPath()
                .getString("id");
        assertThat(titles(feed(asGuest(), path))).containsExactly(item.title());
        as(receiver)
                .header("If-Match", "*")
                .delete("/api/v1/rolls/" + roll)
                .then()
                .statusCode(204);
        assertThat(titles(feed(asGuest(), path))).isEmpty();
    }

    @Test
    void what_becomes_narrower_leaves_the_feeds_of_those_who_took_it_up() {
        String roll = Rolling.to(target, id, WHY, as(sender)).jsonPath().getString("id");
        Rolling.answer(roll, "taken-up", null, receiver).then().statusCode(200);
        Items.change(() -> as(chair), id, Map.of("visibility", "members"))
                .then()
                .statusCode(200);
        assertThat(titles(feed(asGuest(), path))).isEmpty();
        assertThat(titles(feed(as(sender), path))).containsExactly(item.title());
    }

    @Test
    void a_municipality_has_what_it_tried_and_what_it_took_up() {
        given.belongs("0607");
        Items local = Items.draft().in(home).with("municipality", "0607");
        local.publish(() -> as(chair));
        String roll = Rolling.to("0607", id, WHY, as(sender)).jsonPath().getString("id");
        Rolling.answer(roll, "taken-up", null, given.coordinatorOf("0607"))
                .then()
                .statusCode(200);
        Feed feed = feed(asGuest(), "/api/v1/municipalities/0607/feed?limit=2");
        assertThat(feed.getTitle()).isEqualTo("Ny viden i Fredericia Kommune");
        assertThat(titles(feed)).containsExactly(item.title(), local.title());
        assertThat(summary(feed, item.title())).endsWith("\n\nTaget op i Fredericia Kommune.");
    }

    @Test
    void a_personal_feed_shows_what_its_owner_may_see_and_why_it_is_there() {
        String roll = Rolling.to(target, id, WHY, as(sender)).jsonPath().getString("id");
        Rolling.answer(roll, "taken-up", null, receiver).then().statusCode(200);
        Items inside = Items.draft().in(target).with("visibility", "group");
        inside.publish(() -> as(receiver));
        Given.Somebody reader = given.memberOf(target);
        as(reader).get("/api/v1/me/feed").then().statusCode(200).body("url", nullValue());
        String own = make(reader);
        String followed = own + "/" + follow(reader, Map.of("themeGroup", target.slug()));
        Feed feed = feed(asGuest(), followed);
        assertThat(titles(feed)).containsExactly(inside.title(), item.title());
        assertThat(summary(feed, item.title())).endsWith(sender.name() + " rullede det hertil: " + WHY);
        await().untilAsserted(() ->
                assertThat(titles(feed(asGuest(), own + "?limit=100"))).contains(inside.title(), item.title()));
        given.left(reader, target);
        assertThat(titles(feed(asGuest(), followed))).containsExactly(item.title());
        assertThat(asGuest().get(own).getHeader("Cache-Control")).contains("private");
    }

    @Test
    void a_search_that_somebody_keeps_has_a_feed_with_its_name() {
        String word = Words.unheardOf();
        Given.Somebody reader = given.member();
        String search = follow(reader, Map.of("search", Map.of("q", word), "name", "Mit & mit"));
        String feed = make(reader) + "/" + search;
        Items.titled(word).in(home).with("visibility", "members").publish(() -> as(chair));
        await().untilAsserted(() -> assertThat(titles(feed(asGuest(), feed))).containsExactly(word));
        assertThat(feed(asGuest(), feed).getTitle()).isEqualTo("Ny viden: Mit & mit");
    }

    @Test
    void an_address_that_was_revoked_or_replaced_shows_nothing() {
        Given.Somebody reader = given.member();
        String first = make(reader);
        String second = make(reader);
        asGuest().get(first).then().statusCode(404);
        asGuest().get(second).then().statusCode(200);
        asGuest().get(second + "/" + UUID.randomUUID()).then().statusCode(404);
        asGuest()
                .get(second + "/" + follow(sender, Map.of("topic", "rygestop")))
                .then()
                .statusCode(404);
        asGuest().get(second + "/" + follow(reader, Map.of("item", id))).then().statusCode(404);
        as(reader).header("If-Match", "*").delete("/api/v1/me/feed").then().statusCode(204);
        asGuest().get(second).then().statusCode(404);
    }

    private static String make(Given.Somebody reader) {
        return URI.create(as(reader)
                        .post("/api/v1/me/feed")
                        .then()
                        .statusCode(201)
                        .extract()
                        .<String>path("url"))
                .getPath();
    }

    private static String follow(Given.Somebody reader, Map<String, Object> what) {
        return as(reader)
                .contentType(JSON)
                .body(what)
                .post("/api/v1/me/subscriptions")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
