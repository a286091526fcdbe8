package dk.videnrul.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import dk.videnrul.testsupport.Given;
import dk.videnrul.testsupport.HttpTest;
import dk.videnrul.testsupport.Items;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Base64;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ChangesTest extends HttpTest {
    @Inject
    DataSource database;

    private Given.Group group;
    private Given.Somebody chair;
    private Copy partner;
    private Copy member;

    @BeforeEach
    void somebodyWhoReads() {
        group = given.themeGroup().active();
        chair = given.chairOf(group);
        Given.Somebody somebody = given.member();
        partner = new Copy(ChangesTest::asReader).catchUp(100);
        member = new Copy(() -> as(somebody)).catchUp(100);
    }

    @Test
    void an_item_is_told_of_as_it_is_shown() {
        String id = publish("public");
        assertThat(partner.told(Set.of(id))).containsExactly("upsert " + id);
        assertThat(partner.told(Set.of(id))).as("nothing new").isEmpty();
        Items.change(() -> as(chair), id, Map.of("title", "Nyt navn")).then().statusCode(200);
        Response page = asReader().queryParam("since", partner.since()).get(Copy.PATH);
        page.then()
                .body("items[0].item.title", equalTo("Nyt navn"))
                .body("items[0].version", notNullValue())
                .body("items[0].at", notNullValue())
                .body("more", equalTo(false));
        assertThat(page.getHeader("Cache-Control")).contains("no-cache");
    }

    @Test
    void what_changed_many_times_is_told_once() {
        String id = publish("public");
        for (int time = 0; time < 5; time++) {
            Items.change(() -> as(chair), id, Map.of("title", "Navn " + time))
                    .then()
                    .statusCode(200);
        }
        assertThat(partner.told(Set.of(id))).containsExactly("upsert " + id);
        assertThat(partner.of(Set.of(id))).containsEntry(id, "Navn 4");
        given.run("""
                insert into outbox (subject, subject_id, what, at)
                select 'knowledge-item', id, 'changed', now()
                from knowledge_item, generate_series(1, 2500) where public_id = ?1""", id);
        assertThat(partner.told(Set.of(id)))
                .as("also where more is out of date than is looked at at once")
                .containsExactly("upsert " + id);
    }

    @Test
    void who_may_not_see_it_any_more_is_told_to_take_it_away() {
        String id = publish("public");
        partner.catchUp(100);
        member.catchUp(100);
        Items.change(() -> as(chair), id, Map.of("visibility", "members"))
                .then()
                .statusCode(200);
        assertThat(partner.told(Set.of(id))).containsExactly("tombstone " + id);
        assertThat(member.told(Set.of(id))).containsExactly("upsert " + id);
        Items.change(() -> as(chair), id, Map.of("visibility", "public")).then().statusCode(200);
        assertThat(partner.told(Set.of(id))).containsExactly("upsert " + id);
        Items.take(() -> as(chair), id, "archived", "reason", "Forældet").then().statusCode(200);
        assertThat(partner.told(Set.of(id))).containsExactly("tombstone " + id);
        assertThat(member.told(Set.of(id))).containsExactly("tombstone " + id);
        Items.take(() -> as(chair), id, "published").then().statusCode(200);
        assertThat(partner.told(Set.of(id))).containsExactly("upsert " + id);
    }

    @Test
    void who_never_saw_it_is_told_nothing() {
        String id = publish("members");
        String draft = Items.draft().in(group).write(as(chair)).jsonPath().getString("id");
        Items.change(() -> as(chair), id, Map.of("title", "Nyt navn")).then().statusCode(200);
        Items.take(() -> as(chair), id, "archived", "reason", "Forældet").then().statusCode(200);
        as(chair)
                .header("If-Match", "*")
                .delete(Items.PATH + "/" + draft)
                .then()
                .statusCode(204);
        assertThat(partner.told(Set.of(id, draft))).isEmpty();
        assertThat(member.told(Set.of(id, draft))).containsExactly("tombstone " + id);
        String inside = publish("group");
        assertThat(member.told(Set.of(inside))).isEmpty();
    }

    @Test
    void pages_name_the_next_one_while_there_is_more() {
        publish("public");
        publish("public");
        asReader()
                .queryParam("limit", 1)
                .get(Copy.PATH)
                .then()
                .body("more", equalTo(true))
                .header("Link", containsString("since="))
                .header("Link", containsString("rel=\"next\""));
    }

    @Test
    void who_sees_with_other_eyes_begins_anew() {
        String inside = publish("group");
        Given.Somebody joining = given.member();
        Copy before = new Copy(() -> as(joining)).catchUp(100);
        given.takesPart(joining, group, "MEMBER");
        as(joining)
                .queryParam("since", before.since())
                .get(Copy.PATH)
                .then()
                .statusCode(410)
                .body("type", equalTo("/api/problems/gone"))
                .body("detail", containsString("since"));
        assertThat(new Copy(() -> as(joining)).catchUp(100).of(Set.of(inside))).containsKey(inside);
    }

    @Test
    void a_place_beyond_the_end_is_of_another_database() {
        String[] keys =
                new String(Base64.getUrlDecoder().decode(partner.since()), StandardCharsets.UTF_8).split("\u001f");
        String beyond = Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(("999999999999-1\u001f" + keys[1]).getBytes(StandardCharsets.UTF_8));
        asReader().queryParam("since", beyond).get(Copy.PATH).then().statusCode(410);
        asReader()
                .queryParam("since", "nonsense")
                .get(Copy.PATH)
                .then()
                .statusCode(400)
                .body("errors[0].parameter", equalTo("since"));
    }

    @Test
    void only_members_and_partners_with_the_scope_keep_copies() {
        asGuest().get(Copy.PATH).then().statusCode(401);
        asPartner("events:read").get(Copy.PATH).then().statusCode(403);
        asReader().queryParam("wait", 31).get(Copy.PATH).then().statusCode(400);
    }

    @Test
    void what_commits_late_is_not_skipped() throws SQLException {
        String late = publish("public");
        String soon = publish("public");
        partner.catchUp(100);
        UUID item = UUID.fromString(
                given.rows("select cast(id as text) from knowledge_item where public_id = '" + late + "'")
                        .getFirst()
                        .toString());
        try (Connection slow = database.getConnection()) {
            slow.setAutoCommit(false);
            try (PreparedStatement fact = slow.prepareStatement(
                    "insert into outbox (subject, subject_id, what, at) values ('knowledge-item', ?, 'changed', now())")) {
                fact.setObject(1, item);
                fact.executeUpdate();
            }
            Items.change(() -> as(chair), soon, Map.of("title", "Hurtig"))
                    .then()
                    .statusCode(200);
            assertThat(partner.told(Set.of(late, soon)))
                    .as("nobody reads past a transaction that is still running")
                    .isEmpty();
            slow.commit();
        }
        assertThat(partner.told(Set.of(late, soon))).containsExactly("upsert " + late, "upsert " + soon);
    }

    private String publish(String visibility) {
        return Items.draft().in(group).with("visibility", visibility).publish(() -> as(chair));
    }

    static RequestSpecification asReader() {
        return asPartner("knowledge:read");
    }
}
