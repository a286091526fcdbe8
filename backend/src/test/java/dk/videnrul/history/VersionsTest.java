package dk.videnrul.history;

import static dk.videnrul.testsupport.Items.PATH;
import static dk.videnrul.testsupport.Items.take;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import dk.videnrul.testsupport.Given;
import dk.videnrul.testsupport.HttpTest;
import dk.videnrul.testsupport.Items;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class VersionsTest extends HttpTest {
    private static final Instant MORNING = Instant.parse("2026-11-20T08:00:00Z");

    private Given.Group group;
    private Given.Somebody chair;
    private Given.Somebody author;

    @BeforeEach
    void a_group_with_its_people() {
        group = given.themeGroup().active();
        chair = given.chairOf(group);
        author = given.memberOf(group);
        clock.set(MORNING);
    }

    @Test
    void what_is_written_in_one_sitting_is_one_version() {
        String id = written();
        changeAfter(1, author(), id, Map.of("advice", "Begynd"));
        changeAfter(5, author(), id, Map.of("advice", "Begynd småt"));
        assertThat(versions(id).getList("items.what")).isEqualTo(List.of("drafted"));
        changeAfter(30, author(), id, Map.of("body", "Senere"));
        changeAfter(33, author(), id, Map.of("whatWorked", "Det hele"));
        changeAfter(34, chair(), id, Map.of("cost", "Gratis"));
        Response page = as(author).get(PATH + "/" + id + "/versions");
        page.then()
                .statusCode(200)
                .body("items.number", equalTo(List.of(3, 2, 1)))
                .body("items.what", equalTo(List.of("changed", "changed", "drafted")))
                .body("items.by", equalTo(List.of(chair.name(), author.name(), author.name())))
                .body("items[0].changed", equalTo(List.of("cost")))
                .body("items[1].changed", equalTo(List.of("body", "whatWorked")));
        as(author)
                .get(PATH + "/" + id + "/versions/1")
                .then()
                .statusCode(200)
                .body("content.advice", equalTo("Begynd småt"))
                .body("content.body", nullValue())
                .body("content.themeGroup", equalTo(group.slug()));
        as(author).get(PATH + "/" + id + "/versions/9").then().statusCode(404);
    }

    @Test
    void every_step_and_every_change_of_what_is_published_is_a_version() {
        String id = written();
        take(author(), id, "submitted");
        take(chair(), id, "draft", "reason", "Mere om prisen");
        take(author(), id, "submitted");
        take(author(), id, "draft");
        take(chair(), id, "published");
        changeAfter(1, chair(), id, Map.of("advice", "a"));
        changeAfter(2, chair(), id, Map.of("advice", "b"));
        take(chair(), id, "archived", "reason", "Forældet");
        take(chair(), id, "published");
        assertThat(versions(id).getList("items.what"))
                .isEqualTo(List.of(
                        "restored",
                        "archived",
                        "changed",
                        "changed",
                        "published",
                        "withdrawn",
                        "submitted",
                        "returned",
                        "submitted",
                        "drafted"));
        assertThat(versions(id).getList("items.note").stream().filter(Objects::nonNull))
                .containsExactly("Forældet", "Mere om prisen");
        Response page = as(author).queryParam("limit", 4).get(PATH + "/" + id + "/versions");
        as(author)
                .queryParam("limit", 4)
                .queryParam("cursor", page.jsonPath().getString("next"))
                .get(PATH + "/" + id + "/versions")
                .then()
                .body("items.number", equalTo(List.of(6, 5, 4, 3)));
    }

    @Test
    void two_versions_are_compared_in_words_that_people_know() {
        String id = Items.titled("Gåture på tværs")
                .in(group)
                .with("summary", "Vi gik hver tirsdag.")
                .with("topics", List.of("rygestop"))
                .with("story", Map.of("results", "Mange kom."))
                .write(as(author))
                .jsonPath()
                .getString("id");
        changeAfter(
                60,
                author(),
                id,
                Map.of(
                        "summary",
                        "Vi gik hver torsdag.",
                        "outcome",
                        "negative",
                        "municipality",
                        "0607",
                        "topics",
                        List.of(),
                        "story",
                        Map.of("results", "Få kom.")));
        Response comparison = as(author).get(PATH + "/" + id + "/comparison");
        comparison
                .then()
                .statusCode(200)
                .body("from", equalTo(1))
                .body("to", equalTo(2))
                .body("fields.field", equalTo(List.of("summary", "outcome", "story.results", "topics", "municipality")))
                .body("fields[0].before", equalTo("Vi gik hver tirsdag."))
                .body("fields[0].segments.kind", equalTo(List.of("same", "removed", "added", "same")))
                .body("fields[0].segments.text", equalTo(List.of("Vi gik hver ", "tirsdag", "torsdag", ".")))
                .body("fields[1].before", equalTo("Det virkede delvist"))
                .body("fields[1].after", equalTo("Det virkede ikke"))
                .body("fields[3].before", equalTo("Rygestop"))
                .body("fields[3].after", nullValue())
                .body("fields[4].after", equalTo("Fredericia"));
        as(author)
                .header("Accept-Language", "en")
                .queryParam("from", 2)
                .queryParam("to", 1)
                .get(PATH + "/" + id + "/comparison")
                .then()
                .body("fields[1].after", equalTo("It worked in part"));
        as(author)
                .queryParam("from", 7)
                .get(PATH + "/" + id + "/comparison")
                .then()
                .statusCode(404);
    }

    @Test
    void every_code_has_words_in_every_language() {
        String id = written();
        changeAfter(
                60,
                author(),
                id,
                Map.of(
                        "kind", "material",
                        "visibility", "group",
                        "orientation", "promoting",
                        "levels", List.of("individual", "society"),
                        "language", "sv",
                        "preventionPackages", List.of(Map.of("id", "tobak", "level", "development")),
                        "contact", Map.of("by", "group-chair")));
        for (String language : List.of("da", "en", "sv")) {
            as(author)
                    .header("Accept-Language", language)
                    .get(PATH + "/" + id + "/comparison")
                    .then()
                    .statusCode(200)
                    .body("fields", hasSize(7));
        }
    }

    @Test
    void only_those_who_wrote_it_or_may_change_it_read_what_it_said_before() {
        String id = written();
        take(chair(), id, "published");
        for (String part : List.of("/versions", "/versions/1", "/comparison?from=1&to=2")) {
            String path = PATH + "/" + id + part;
            asGuest().get(path).then().statusCode(401);
            as(given.memberOf(group)).get(path).then().statusCode(403);
            as(author).get(path).then().statusCode(200);
            as(chair).get(path).then().statusCode(200);
            asSecretariat().get(path).then().statusCode(200);
        }
        String secret = written();
        as(given.memberOf(group)).get(PATH + "/" + secret + "/versions").then().statusCode(404);
    }

    @Test
    void what_was_written_before_versions_were_kept_is_the_first_version() throws IOException {
        String id = Items.draft()
                .in(group)
                .with("levels", List.of("group"))
                .with("preventionPackages", List.of(Map.of("id", "tobak", "level", "basic")))
                .with("contact", Map.of("role", "Konsulent"))
                .with("story", Map.of("practice", "Sådan"))
                .with("year", 2019)
                .write(as(author))
                .jsonPath()
                .getString("id");
        given.run("delete from item_version where item = (select id from knowledge_item where public_id = ?1)", id);
        given.run(migration() + " on conflict do nothing");
        as(author)
                .get(PATH + "/" + id + "/versions/1")
                .then()
                .statusCode(200)
                .body("what", equalTo("drafted"))
                .body("content.themeGroup", equalTo(group.slug()))
                .body("content.levels", equalTo(List.of("group")))
                .body("content.preventionPackages[0].level", equalTo("basic"))
                .body("content.contact.role", equalTo("Konsulent"))
                .body("content.story.practice", equalTo("Sådan"))
                .body("content.year", equalTo(2019));
        changeAfter(60, author(), id, Map.of("year", 2020));
        as(author).get(PATH + "/" + id + "/versions").then().body("items[0].changed", equalTo(List.of("year")));
    }

    @Test
    void imports_keep_versions_too() {
        String externalId = "v-" + group.id();
        imported(externalId, "Først");
        imported(externalId, "Så");
        imported(externalId, "Så");
        String id = given.rows("select public_id from knowledge_item where external_id = '" + externalId + "'")
                .getFirst()
                .toString();
        asSecretariat()
                .get(PATH + "/" + id + "/versions")
                .then()
                .body("items.what", equalTo(List.of("changed", "published")))
                .body("items[0].changed", hasItem("title"));
    }

    private static void imported(String externalId, String title) {
        asSecretariat()
                .contentType("application/x-ndjson")
                .body("{\"externalId\": \"%s\", \"title\": \"%s\", \"summary\": \"S\", \"kind\": \"evidence\"}"
                        .formatted(externalId, title))
                .post("/api/v1/imports/knowledge-items")
                .then()
                .body("state", equalTo("done"));
    }

    private static String migration() throws IOException {
        try (InputStream file = Objects.requireNonNull(
                VersionsTest.class.getResourceAsStream("/db/migration/V202611222221__history_tables.sql"))) {
            String sql = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            return sql.substring(sql.indexOf("insert into item_version"))
                    .replace(";", "")
                    .strip();
        }
    }

    private Supplier<RequestSpecification> author() {
        return () -> as(author);
    }

    private Supplier<RequestSpecification> chair() {
        return () -> as(chair);
    }

    private String written() {
        return Items.draft().in(group).write(as(author)).jsonPath().getString("id");
    }

    private void changeAfter(int minutes, Supplier<RequestSpecification> by, String id, Map<String, ?> patch) {
        clock.set(MORNING.plusSeconds(minutes * 60L));
        Items.change(by, id, patch).then().statusCode(200);
    }

    private io.restassured.path.json.JsonPath versions(String id) {
        return as(author).get(PATH + "/" + id + "/versions").jsonPath();
    }
}
