package dk.videnrul.notice;

import static io.restassured.http.ContentType.JSON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import dk.videnrul.roll.Rolling;
import dk.videnrul.testsupport.Given;
import dk.videnrul.testsupport.HttpTest;
import dk.videnrul.testsupport.Items;
import dk.videnrul.testsupport.Statements;
import dk.videnrul.testsupport.Words;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class InboxTest extends HttpTest {
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
    void who_follows_in_several_ways_is_told_once_with_every_reason() {
        String word = Words.unheardOf();
        Telling.follow(reader, Map.of("themeGroup", group.slug()));
        Telling.follow(reader, Map.of("search", Map.of("q", word), "name", "Mit ord"));
        Items draft = Items.titled("Noget om " + word).in(group);
        String item = draft.publish(() -> as(chair));
        await().untilAsserted(() -> Telling.inbox(reader)
                .then()
                .body("items", hasSize(1))
                .body("unread", equalTo(1))
                .body("items[0].kind", equalTo("item-published"))
                .body("items[0].item.id", equalTo(item))
                .body("items[0].text", equalTo(chair.name() + " delte \"" + draft.title() + "\""))
                .body(
                        "items[0].why",
                        contains(
                                "fordi du følger temagruppen " + group.name(),
                                "fordi den passer til din søgning \"Mit ord\"")));
        as(reader)
                .header("Accept-Language", "en")
                .get(Telling.INBOX)
                .then()
                .body("items[0].why[0]", equalTo("because you follow the theme group " + group.name()));
        Telling.inbox(chair).then().body("items", empty());
    }

    @Test
    void who_wrote_it_is_told_of_comments_and_who_asked_of_answers() {
        Given.Somebody author = given.memberOf(group);
        Response written = Items.draft().in(group).write(as(author));
        String item = written.jsonPath().getString("id");
        Items.take(() -> as(chair), item, "published").then().statusCode(200);
        String question = comment(reader, item, Map.of("type", "question", "text", "Hvordan?"));
        comment(author, item, Map.of("answerTo", question, "text", "Sådan."));
        Telling.inbox(author, 2)
                .then()
                .body("items.kind", contains("comment-written", "item-published"))
                .body("items.why", contains(List.of("fordi du har skrevet den"), List.of("fordi du har skrevet den")));
        Telling.inbox(reader, 1)
                .then()
                .body("items.kind", contains("comment-answered"))
                .body("items[0].comment", notNullValue())
                .body("items[0].why", contains("fordi det er din kommentar"));
    }

    @Test
    void a_comment_that_is_hidden_is_told_to_nobody_any_more() {
        String item = Items.draft().in(group).publish(() -> as(chair));
        String said = comment(reader, item, Map.of("type", "objection", "text", "Nej!"));
        Telling.inbox(chair, 1);
        as(chair)
                .contentType(JSON)
                .header("If-Match", "*")
                .body(Map.of("status", "hidden", "reason", "Tonen"))
                .put("/api/v1/comments/" + said + "/status")
                .then()
                .statusCode(200);
        Telling.inbox(chair).then().body("items", empty()).body("unread", equalTo(0));
    }

    @Test
    void a_roll_is_told_to_who_answers_and_its_answer_to_who_sent_it() {
        Given.Group target = given.themeGroup().active();
        Given.Somebody receiver = given.chairOf(target);
        Given.Somebody follower = given.member();
        Telling.follow(follower, Map.of("themeGroup", target.slug()));
        String item = Items.draft().in(group).publish(() -> as(chair));
        String roll = Rolling.to(target, item, "Se her", as(reader)).jsonPath().getString("id");
        Telling.inbox(receiver, 1)
                .then()
                .body("items[0].kind", equalTo("roll-sent"))
                .body("items[0].roll", equalTo(roll))
                .body("items[0].why", contains("fordi du svarer for temagruppen " + target.name()));
        Rolling.answer(roll, "taken-up", null, receiver).then().statusCode(200);
        Telling.inbox(reader, 1)
                .then()
                .body("items[0].kind", equalTo("roll-taken-up"))
                .body("items[0].why", contains("fordi du rullede den dertil"));
        Telling.inbox(follower, 1)
                .then()
                .body("items[0].why", contains("fordi du følger temagruppen " + target.name()));
        Rolling.answer(roll, "declined", "Alligevel ikke", receiver).then().statusCode(200);
        assertThat(Telling.kinds(Telling.inbox(reader, 2))).containsExactly("roll-declined", "roll-taken-up");
        Telling.inbox(chair, 2).then().body("items.kind", contains("roll-taken-up", "roll-sent"));
    }

    @Test
    void a_coordinator_is_told_what_was_rolled_to_the_municipality() {
        given.belongs("0607");
        Given.Somebody coordinator = given.coordinatorOf("0607");
        String item = Items.draft().in(group).publish(() -> as(chair));
        Rolling.to("0607", item, "Samme størrelse", as(reader)).then().statusCode(201);
        await().untilAsserted(() -> Telling.inbox(coordinator)
                .then()
                .body("items.item.id", contains(item))
                .body("items[0].why", contains("fordi du er koordinator for Fredericia Kommune")));
    }

    @Test
    void what_one_may_not_see_any_more_is_neither_shown_nor_counted() {
        given.takesPart(reader, group, "MEMBER");
        Telling.follow(reader, Map.of("themeGroup", group.slug()));
        Items.draft().in(group).with("visibility", "group").publish(() -> as(chair));
        String entry = Telling.inbox(reader, 1).jsonPath().getString("items[0].id");
        given.left(reader, group);
        Telling.inbox(reader).then().body("items", empty()).body("unread", equalTo(0));
        as(reader).get(Telling.INBOX + "/" + entry).then().statusCode(404);
    }

    @Test
    void of_what_is_archived_only_that_is_told_and_only_to_who_follows_it() {
        Given.Somebody elsewhere = given.member();
        String item = Items.draft().in(group).publish(() -> as(chair));
        Telling.follow(reader, Map.of("item", item));
        Telling.follow(elsewhere, Map.of("themeGroup", group.slug()));
        comment(elsewhere, item, Map.of("type", "question", "text", "Hvordan?"));
        Telling.inbox(reader, 1).then().body("items.kind", contains("comment-written"));
        Items.take(() -> as(chair), item, "archived", "reason", "Forældet")
                .then()
                .statusCode(200);
        await().untilAsserted(() -> Telling.inbox(reader).then().body("items.kind", contains("item-archived")));
        Telling.inbox(elsewhere).then().body("items", empty());
    }

    @Test
    void one_entry_is_read_and_everything_up_to_one_but_not_what_came_later() {
        Telling.follow(reader, Map.of("themeGroup", group.slug()));
        for (int number = 0; number < 3; number++) {
            Items.draft().in(group).publish(() -> as(chair));
        }
        List<String> entries = Telling.inbox(reader, 3).jsonPath().getList("items.id");
        Response one = as(reader).get(Telling.INBOX + "/" + entries.get(2));
        as(reader)
                .contentType("application/merge-patch+json")
                .header("If-Match", one.getHeader("ETag"))
                .body("{\"read\": true}")
                .patch(Telling.INBOX + "/" + entries.get(2))
                .then()
                .statusCode(200)
                .body("readAt", notNullValue());
        as(reader).queryParam("unread", true).get(Telling.INBOX).then().body("items", hasSize(2));
        as(given.member())
                .contentType(JSON)
                .header("If-Match", "*")
                .body(Map.of("upTo", entries.get(1)))
                .put(Telling.INBOX + "/reading")
                .then()
                .statusCode(422);
        as(reader)
                .contentType(JSON)
                .header("If-Match", "*")
                .body(Map.of("upTo", entries.get(1)))
                .put(Telling.INBOX + "/reading")
                .then()
                .statusCode(200)
                .body("unread", equalTo(1));
        as(reader).queryParam("unread", true).get(Telling.INBOX).then().body("items.id", contains(entries.getFirst()));
    }

    @Test
    void a_long_page_costs_as_many_statements_as_a_short_one() {
        Telling.follow(reader, Map.of("themeGroup", group.slug()));
        for (int number = 0; number < 6; number++) {
            Items.draft().in(group).publish(() -> as(chair));
        }
        Telling.inbox(reader, 6);
        long one = statements.during(() -> as(reader).queryParam("limit", 1).get(Telling.INBOX));
        long many = statements.during(() -> as(reader).queryParam("limit", 100).get(Telling.INBOX));
        assertThat(many).isLessThanOrEqualTo(one).isLessThanOrEqualTo(10);
    }

    @Test
    void pages_show_every_entry_once() {
        Telling.follow(reader, Map.of("themeGroup", group.slug()));
        for (int number = 0; number < 3; number++) {
            Items.draft().in(group).publish(() -> as(chair));
        }
        List<String> all = Telling.inbox(reader, 3).jsonPath().getList("items.id");
        Response first = as(reader).queryParam("limit", 2).get(Telling.INBOX);
        first.then().body("items.id", contains(all.get(0), all.get(1)));
        as(reader)
                .queryParam("limit", 2)
                .queryParam("cursor", first.jsonPath().getString("next"))
                .get(Telling.INBOX)
                .then()
                .body("items.id", containsInAnyOrder(all.get(2)));
    }

    private static String comment(Given.Somebody by, String item, Map<String, ?> draft) {
        Response said = as(by).contentType(JSON).body(draft).post(Items.PATH + "/" + item + "/comments");
        said.then().statusCode(201);
        return said.jsonPath().getString("id");
    }
}
