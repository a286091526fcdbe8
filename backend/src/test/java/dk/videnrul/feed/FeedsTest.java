package dk.videnrul.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;

import com.rometools.rome.feed.atom.Category;
import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.feed.atom.Link;
import com.rometools.rome.feed.synd.SyndPerson;
import dk.videnrul.testsupport.Given;
import dk.videnrul.testsupport.Items;
import dk.videnrul.testsupport.Words;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class FeedsTest extends FeedTestCase {
    private Given.Group group;
    private Given.Somebody chair;
    private String path;

    @BeforeEach
    void aGroup() {
        group = given.themeGroup().active();
        chair = given.chairOf(group);
        path = "/api/v1/theme-groups/" + group.slug() + "/feed";
    }

    @Test
    void a_feed_says_what_was_written() {
        Items item = Items.titled("Æbler & <b>pærer</b> " + Words.unheardOf())
                .in(group)
                .with("topics", List.of("rygestop"))
                .with("language", "en")
                .with("authors", List.of(Map.of("name", "Åse Ærlig"), Map.of("name", "Bo Berg")));
        String id = item.publish(() -> as(chair));
        Feed feed = feed(asGuest(), path + "?limit=5");
        assertThat(feed.getTitle()).isEqualTo("Ny viden i temagruppen " + group.name());
        assertThat(feed.getId()).startsWith("urn:uuid:");
        assertThat(feed.getAuthors()).extracting(SyndPerson::getName).containsExactly("Det sunde netværk");
        assertThat(link(feed, "self")).contains(path + "?limit=5");
        Entry entry = feed.getEntries().getFirst();
        assertThat(entry.getTitle()).isEqualTo(item.title());
        assertThat(entry.getId()).startsWith("urn:uuid:");
        assertThat(entry.getPublished()).isNotNull();
        assertThat(entry.getUpdated()).isAfterOrEqualTo(entry.getPublished());
        assertThat(feed.getUpdated()).isEqualTo(entry.getUpdated());
        assertThat(entry.getAuthors()).extracting(SyndPerson::getName).containsExactly("Åse Ærlig", "Bo Berg");
        assertThat(entry.getAlternateLinks())
                .extracting(Link::getHref)
                .anySatisfy(address -> assertThat(address).endsWith("/viden/" + id));
        Category topic = entry.getCategories().getFirst();
        assertThat(topic.getTerm()).isEqualTo("rygestop");
        assertThat(topic.getLabel()).isEqualTo("Rygestop");
        assertThat(topic.getScheme()).endsWith("/api/v1/topics");
        assertThat(entry.getSummary().getValue()).isEqualTo("Et resumé af " + item.title());
        asGuest()
                .header("Accept-Language", "sv")
                .get(path)
                .then()
                .header("Content-Language", "sv")
                .body("feed.title", equalTo("Ny kunskap i temagruppen " + group.name()))
                .body(containsString("<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"sv\">"))
                .body(containsString("<entry xml:lang=\"en\">"));
    }

    @Test
    void everything_that_atom_requires_is_there_once() {
        Items.draft().in(group).publish(() -> as(chair));
        String text = asGuest().get(path).asString();
        for (String required : List.of("id", "title", "updated")) {
            assertThat(text.split("<" + required + ">", -1))
                    .as(required + " of the feed and of its entry")
                    .hasSize(3);
        }
        assertThat(text).contains("<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"da\">");
        assertThat(text.indexOf("<entry")).as("entries come last").isGreaterThan(text.indexOf("<generator"));
        String empty = asGuest()
                .get("/api/v1/theme-groups/" + given.themeGroup().active().slug() + "/feed")
                .asString();
        assertThat(empty).contains("<updated>1970-01-01T00:00:00Z</updated>").doesNotContain("<entry");
    }

    @Test
    void nobody_reads_in_a_feed_what_they_may_not_see() {
        String word = Words.unheardOf();
        for (String visibility : List.of("public", "members", "group")) {
            Items.titled(word + " " + visibility)
                    .in(group)
                    .with("visibility", visibility)
                    .with("topics", List.of("rygestop"))
                    .with("municipality", "0607")
                    .publish(() -> as(chair));
        }
        Items.titled(word + " draft").in(group).write(as(chair));
        for (String feed : List.of(path, "/api/v1/municipalities/0607/feed", NETWORK + "?q=" + word)) {
            await().untilAsserted(() -> assertThat(
                            titles(feed(as(chair), feed)).stream().filter(title -> title.startsWith(word)))
                    .containsExactlyInAnyOrder(word + " public", word + " members", word + " group"));
            assertThat(titles(feed(as(given.member()), feed)).stream().filter(title -> title.startsWith(word)))
                    .containsExactlyInAnyOrder(word + " public", word + " members");
            assertThat(titles(feed(asGuest(), feed)).stream().filter(title -> title.startsWith(word)))
                    .containsExactly(word + " public");
            assertThat(titles(feed(asPartner("knowledge:read"), feed)).stream().filter(title -> title.startsWith(word)))
                    .containsExactly(word + " public");
        }
        assertThat(titles(feed(asGuest(), "/api/v1/topics/rygestop/feed")))
                .contains(word + " public")
                .doesNotContain(word + " members");
        asPartner("events:read").get(path).then().statusCode(403);
    }

    @Test
    void archived_items_leave_the_feed() {
        String id = Items.draft().in(group).publish(() -> as(chair));
        assertThat(feed(asGuest(), path).getEntries()).hasSize(1);
        Items.take(() -> as(chair), id, "archived", "reason", "Forældet").then().statusCode(200);
        assertThat(feed(asGuest(), path).getEntries()).isEmpty();
    }

    @Test
    void pages_follow_each_other_without_gaps_while_new_items_come() {
        List<String> written = new ArrayList<>();
        for (int number = 0; number < 5; number++) {
            Items item = Items.draft().in(group);
            item.publish(() -> as(chair));
            written.addFirst(item.title());
        }
        List<String> read = new ArrayList<>();
        Optional<String> next = Optional.of(path + "?limit=2");
        while (next.isPresent()) {
            Feed page = feed(asGuest().urlEncodingEnabled(false), next.get());
            read.addAll(titles(page));
            assertThat(link(page, "first")).contains(path + "?limit=2");
            next = link(page, "next");
            Items.draft().in(group).publish(() -> as(chair));
        }
        assertThat(read).isEqualTo(written);
        asGuest().get(path + "?cursor=nonsense").then().statusCode(400);
    }

    @Test
    void a_feed_that_has_not_changed_costs_nothing() {
        String id = Items.draft().in(group).publish(() -> as(chair));
        Response first = asGuest().get(path);
        first.then().header("Cache-Control", containsString("public")).header("Last-Modified", notNullValue());
        String tag = first.getHeader("ETag");
        String time = first.getHeader("Last-Modified");
        asGuest().header("If-None-Match", tag).get(path).then().statusCode(304).header("ETag", tag);
        asGuest().header("If-Modified-Since", time).get(path).then().statusCode(304);
        asGuest()
                .header("If-Modified-Since", "Sun, 01 Nov 2020 00:00:00 GMT")
                .get(path)
                .then()
                .statusCode(200);
        asGuest().header("If-Modified-Since", "i går").get(path).then().statusCode(200);
        asGuest().head(path).then().statusCode(200).header("ETag", tag).body(is(emptyString()));
        Items.change(() -> as(chair), id, Map.of("title", "Nyt navn")).then().statusCode(200);
        asGuest()
                .header("If-None-Match", tag)
                .header("If-Modified-Since", time)
                .get(path)
                .then()
                .statusCode(200);
    }

    @Test
    void a_search_is_a_feed_too_and_has_no_other_order() {
        String word = Words.unheardOf();
        Items.titled(word).in(group).publish(() -> as(chair));
        Items.titled(word + " er godt").in(group).with("outcome", "positive").publish(() -> as(chair));
        await().untilAsserted(() ->
                assertThat(titles(feed(asGuest(), NETWORK + "?q=" + word))).containsExactly(word + " er godt", word));
        Feed found = feed(asGuest(), NETWORK + "?outcome=positive&q=" + word);
        assertThat(titles(found)).containsExactly(word + " er godt");
        assertThat(found.getTitle()).isEqualTo("Ny viden: " + word);
        assertThat(feed(asGuest(), NETWORK + "?q=" + word + "&outcome=positive").getId())
                .as("the same search")
                .isEqualTo(found.getId());
        asGuest().get(NETWORK + "?sort=title").then().statusCode(400);
    }

    @Test
    void there_is_no_feed_of_what_is_not_there() {
        Given.Group proposed = given.themeGroup().proposedBy(given.member());
        for (String nothing : List.of(
                "theme-groups/" + proposed.slug(), "theme-groups/nothing", "topics/nothing", "municipalities/9999")) {
            asGuest().get("/api/v1/" + nothing + "/feed").then().statusCode(404);
        }
        asGuest().accept("application/json").get(path).then().statusCode(406);
    }
}
