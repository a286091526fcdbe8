package dk.videnrul.following;

import static io.restassured.http.ContentType.JSON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import dk.videnrul.testsupport.AtOnce;
import dk.videnrul.testsupport.Given;
import dk.videnrul.testsupport.HttpTest;
import dk.videnrul.testsupport.Items;
import dk.videnrul.testsupport.Statements;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SubscriptionsTest extends HttpTest {
    static final String PATH = "/api/v1/me/subscriptions";

    @Inject
    Statements statements;

    private Given.Group group;
    private Given.Somebody chair;
    private Given.Somebody reader;

    @BeforeEach
    void aReader() {
        group = given.themeGroup().active();
        chair = given.chairOf(group);
        reader = given.member();
    }

    @Test
    void everything_that_can_be_followed_is_named() {
        String item = Items.draft().in(group).publish(() -> as(chair));
        follow(Map.of("themeGroup", group.slug()))
                .then()
                .statusCode(201)
                .body("themeGroup.name", equalTo(group.name()));
        follow(Map.of("topic", "rygestop")).then().statusCode(201).body("kind", equalTo("topic"));
        follow(Map.of("municipality", "0607")).then().statusCode(201).body("municipality.name", equalTo("Fredericia"));
        follow(Map.of("item", item)).then().statusCode(201).body("item.id", equalTo(item));
        follow(Map.of("search", Map.of("q", "unge", "topic", List.of("rygestop")), "name", "Unge"))
                .then()
                .statusCode(201)
                .body("name", equalTo("Unge"))
                .body("search.topic", contains("rygestop"));
        as(reader)
                .get(PATH)
                .then()
                .body("items.kind", contains("search", "item", "municipality", "topic", "theme-group"));
        long few = statements.during(() -> as(reader).queryParam("limit", 1).get(PATH));
        long many = statements.during(() -> as(reader).get(PATH));
        assertThat(many).isLessThanOrEqualTo(few + 2);
        as(given.member()).get(PATH).then().body("items", empty());
    }

    @Test
    void faults_are_told_at_their_place() {
        follow(Map.of()).then().statusCode(422).body("errors.pointer", contains(""));
        follow(Map.of("topic", "findes-ikke")).then().statusCode(422).body("errors.pointer", contains("/topic"));
        follow(Map.of("item", "findesikke")).then().statusCode(422).body("errors.pointer", contains("/item"));
        follow(Map.of(
                        "themeGroup",
                        given.themeGroup().proposedBy(given.member()).slug()))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/themeGroup"));
        follow(Map.of("search", Map.of()))
                .then()
                .statusCode(422)
                .body("errors.pointer", containsInAnyOrder("/name", "/search"));
        follow(Map.of("topic", "rygestop", "name", "Navn"))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/name"));
    }

    @Test
    void one_thing_is_followed_once_also_by_two_clicks_at_once() throws Exception {
        Callable<Integer> click =
                () -> follow(Map.of("themeGroup", group.slug())).statusCode();
        assertThat(AtOnce.all(List.of(click, click))).containsExactlyInAnyOrder(201, 409);
        follow(Map.of("search", Map.of("q", "unge", "topic", List.of("rygestop", "tobak")), "name", "En"))
                .then()
                .statusCode(201);
        follow(Map.of("search", Map.of("q", " unge", "topic", List.of("tobak", "rygestop")), "name", "To"))
                .then()
                .statusCode(409);
    }

    @Test
    void nobody_follows_more_than_two_hundred_things() {
        given.run("""
                insert into subscription (id, version, person, topic, demo, created_at)
                select gen_random_uuid(), 0, ?1, 'topic-' || n, false, now() from generate_series(1, 200) n""", reader.id());
        follow(Map.of("topic", "rygestop")).then().statusCode(409);
    }

    @Test
    void a_search_is_renamed_and_ended_by_its_owner_alone() {
        Response kept = follow(Map.of("search", Map.of("q", "unge"), "name", "Unge"));
        String path = PATH + "/" + kept.jsonPath().getString("id");
        as(given.member()).get(path).then().statusCode(404);
        as(reader)
                .contentType("application/merge-patch+json")
                .header("If-Match", kept.getHeader("ETag"))
                .body("{\"name\": \"Unge og røg\"}")
                .patch(path)
                .then()
                .statusCode(200)
                .body("name", equalTo("Unge og røg"));
        as(reader)
                .header("If-Match", kept.getHeader("ETag"))
                .delete(path)
                .then()
                .statusCode(412);
        as(reader).header("If-Match", "*").delete(path).then().statusCode(204);
        as(reader).get(path).then().statusCode(404);
    }

    @Test
    void an_item_that_is_not_seen_any_more_has_no_name() {
        given.takesPart(reader, group, "MEMBER");
        String item = Items.draft().in(group).with("visibility", "group").publish(() -> as(chair));
        follow(Map.of("item", item)).then().statusCode(201);
        given.left(reader, group);
        as(reader).get(PATH).then().body("items.kind", contains("item")).body("items[0].item", nullValue());
    }

    @Test
    void who_leaves_follows_nothing() {
        follow(Map.of("topic", "rygestop")).then().statusCode(201);
        asSecretariat()
                .contentType(JSON)
                .header("If-Match", "*")
                .body(Map.of("status", "left"))
                .put("/api/v1/members/" + reader.id() + "/status")
                .then()
                .statusCode(200);
        assertThat(Stream.of(given.rows("select 1 from subscription where person = '" + reader.id() + "'")))
                .allMatch(List::isEmpty);
    }

    private Response follow(Map<String, ?> what) {
        return as(reader).contentType(JSON).body(what).post(PATH);
    }
}
