package dk.videnrul.knowledge;

import static dk.videnrul.testsupport.Items.PATH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import dk.videnrul.testsupport.Given;
import dk.videnrul.testsupport.HttpTest;
import dk.videnrul.testsupport.Items;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class KnowledgeItemsTest extends HttpTest {
    private static final String PATCH = "application/merge-patch+json";

    @Test
    void a_member_writes_a_draft_and_a_chair_publishes_it() {
        Given.Group group = given.themeGroup().active();
        Given.Somebody member = given.memberOf(group);
        Given.Somebody chair = given.chairOf(group);
        Response draft = Items.draft().in(group).write(as(member));
        draft.then()
                .statusCode(201)
                .body("status", equalTo("draft"))
                .body("authors.name", equalTo(List.of(member.name())))
                .body("allowed", containsInAnyOrder("change", "attach", "submit", "delete"));
        String id = draft.jsonPath().getString("id");
        assertThat(id).matches("[2-9a-z]{9}");
        asGuest().get(PATH + "/" + id).then().statusCode(404);
        as(given.memberOf(group)).get(PATH + "/" + id).then().statusCode(404);
        Items.changeStatus(as(member), id, draft.getHeader("ETag"), "published")
                .then()
                .statusCode(403);
        String tag = as(chair)
                .get(PATH + "/" + id)
                .then()
                .body("allowed", containsInAnyOrder("change", "attach", "publish"))
                .extract()
                .header("ETag");
        Items.changeStatus(as(chair), id, tag, "published")
                .then()
                .statusCode(200)
                .body("publishedAt", notNullValue())
                .body("reviewDue", notNullValue());
        asGuest().get(PATH + "/" + id).then().statusCode(200).body("allowed", equalTo(List.of()));
    }

    @Test
    void an_item_keeps_everything_that_was_written() {
        Given.Group group = given.themeGroup().active();
        Given.Somebody chair = given.chairOf(group);
        Response created = Items.draft()
                .in(group)
                .with("body", "# Overskrift\n\nTekst")
                .with("whatWorked", "Det virkede")
                .with("whatDidNot", "Det virkede ikke")
                .with("advice", "Begynd småt")
                .with("targetGroup", "Unge")
                .with("timeUse", "3 måneder")
                .with("cost", "25.000 kr.")
                .with("levels", List.of("group", "society"))
                .with("orientation", "promoting")
                .with("focusAreas", List.of("lighed-i-sundhed"))
                .with("topics", List.of("rygestop"))
                .with("preventionPackages", List.of(Map.of("id", "tobak", "level", "basic")))
                .with("otherSectorGoal", "Flere i uddannelse")
                .with("municipality", "0607")
                .with("authors", List.of(Map.of("name", "Anna Berg")))
                .with("contact", Map.of("role", "Sundhedskonsulent", "email", "sund@example.org"))
                .with("year", 2024)
                .with("licence", "CC BY-SA 4.0")
                .with("evidence", Map.of("method", "Før og efter"))
                .with("story", Map.of("initiative", "En skole"))
                .with("kleNumber", "29.00.00")
                .with("externalId", "x-" + UUID.randomUUID())
                .with("visibility", "members")
                .write(as(chair));
        created.then().statusCode(201);
        as(chair)
                .get(created.getHeader("Location"))
                .then()
                .body("preventionPackages[0].label", equalTo("Tobak"))
                .body("preventionPackages[0].level", equalTo("basic"))
                .body("levels", equalTo(List.of("group", "society")))
                .body("municipality.name", equalTo("Fredericia"))
                .body("themeGroup.slug", equalTo(group.slug()))
                .body("contact.role", equalTo("Sundhedskonsulent"))
                .body("evidence.method", equalTo("Før og efter"))
                .body("story.initiative", equalTo("En skole"))
                .body("orientation", equalTo("promoting"))
                .body("kleNumber", equalTo("29.00.00"))
                .body("externalId", containsString("x-"))
                .body("citation", containsString("Anna Berg, Fredericia Kommune (2024)"))
                .body("licence", equalTo("CC BY-SA 4.0"))
                .body("archivedAt", nullValue());
    }

    @Test
    void an_experience_is_not_published_without_telling_how_it_went() {
        Given.Group group = given.themeGroup().active();
        Given.Somebody chair = given.chairOf(group);
        Response draft = Items.draft().in(group).with("outcome", null).write(as(chair));
        Items.changeStatus(as(chair), draft.jsonPath().getString("id"), draft.getHeader("ETag"), "published")
                .then()
                .statusCode(422)
                .body("errors.pointer", equalTo(List.of("/outcome")));
    }

    @Test
    void two_people_never_overwrite_each_other() {
        Given.Group group = given.themeGroup().active();
        Given.Somebody chair = given.chairOf(group);
        Response draft = Items.draft().in(group).write(as(chair));
        String path = draft.getHeader("Location");
        String tag = draft.getHeader("ETag");
        as(chair)
                .contentType(PATCH)
                .header("If-Match", tag)
                .body("{\"advice\": \"Første\"}")
                .patch(path)
                .then()
                .statusCode(200);
        as(chair)
                .contentType(PATCH)
                .header("If-Match", tag)
                .body("{\"advice\": \"Anden\"}")
                .patch(path)
                .then()
                .statusCode(412)
                .body("type", equalTo("/api/problems/precondition-failed"));
        as(chair).get(path).then().body("advice", equalTo("Første"));
    }

    @Test
    void an_archived_item_keeps_its_reason_and_can_come_back() {
        Given.Group group = given.themeGroup().active();
        Given.Somebody chair = given.chairOf(group);
        String id = Items.draft().in(group).publish(() -> as(chair));
        String tag = as(chair).get(PATH + "/" + id).getHeader("ETag");
        as(chair)
                .contentType(ContentType.JSON)
                .header("If-Match", tag)
                .body("{\"status\": \"archived\"}")
                .put(PATH + "/" + id + "/status")
                .then()
                .statusCode(422)
                .body("errors.pointer", equalTo(List.of("/reason")));
        Response archived = Items.changeStatus(as(chair), id, tag, "archived");
        archived.then().statusCode(200).body("archiveReason", equalTo("Fordi"));
        asGuest().get(PATH + "/" + id).then().statusCode(200).body("status", equalTo("archived"));
        Items.changeStatus(as(chair), id, archived.getHeader("ETag"), "archived")
                .then()
                .statusCode(409);
        Items.changeStatus(as(chair), id, archived.getHeader("ETag"), "published")
                .then()
                .statusCode(200)
                .body("archiveReason", nullValue());
    }

    @Test
    void nobody_writes_into_a_group_that_is_not_theirs_or_has_ended() {
        Given.Group other = given.themeGroup().active();
        Given.Group closed = given.themeGroup().closed();
        Items.draft()
                .in(other)
                .write(as(given.member()))
                .then()
                .statusCode(422)
                .body("errors.code", hasItem("not-your-theme-group"));
        Items.draft()
                .in(closed)
                .write(as(given.memberOf(closed)))
                .then()
                .statusCode(422)
                .body("errors.code", hasItem("theme-group-closed"));
    }

    @Test
    void guests_and_partners_who_only_read_write_nothing() {
        Items.draft().write(asGuest()).then().statusCode(401);
        Items.draft().write(asPartner("knowledge:read")).then().statusCode(403);
    }

    @Test
    void the_same_key_and_body_get_the_same_answer() {
        Given.Somebody member = given.member();
        String key = UUID.randomUUID().toString();
        Items draft = Items.draft();
        Response first = draft.write(as(member).header("Idempotency-Key", key));
        Response second = draft.write(as(member).header("Idempotency-Key", key));
        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(second.statusCode()).isEqualTo(201);
        assertThat(second.asString()).isEqualTo(first.asString());
        assertThat(second.getHeader("Location")).isEqualTo(first.getHeader("Location"));
        as(member).get("/api/v1/me/knowledge-items").then().body("items.size()", equalTo(1));
        Items.draft()
                .write(as(member).header("Idempotency-Key", key))
                .then()
                .statusCode(422)
                .body("errors.code", hasItem("idempotency-key-reused"));
        draft.write(as(given.member()).header("Idempotency-Key", key)).then().statusCode(201);
    }

    @Test
    void a_refused_call_does_not_use_up_its_key() {
        Given.Somebody member = given.member();
        String key = UUID.randomUUID().toString();
        Items draft = Items.draft().with("municipality", "9999");
        draft.write(as(member).header("Idempotency-Key", key)).then().statusCode(422);
        draft.with("municipality", "0607")
                .write(as(member).header("Idempotency-Key", key))
                .then()
                .statusCode(201);
    }

    @Test
    void my_items_are_mine_alone_changed_last_first() {
        Given.Somebody member = given.member();
        String first = Items.draft().write(as(member)).jsonPath().getString("id");
        String second = Items.draft().write(as(member)).jsonPath().getString("id");
        Items.draft().write(as(given.member()));
        as(member).get("/api/v1/me/knowledge-items").then().body("items.id", equalTo(List.of(second, first)));
        Response page = as(member).queryParam("limit", 1).get("/api/v1/me/knowledge-items");
        as(member)
                .queryParam("limit", 1)
                .queryParam("cursor", page.jsonPath().getString("next"))
                .get("/api/v1/me/knowledge-items")
                .then()
                .body("items.id", equalTo(List.of(first)))
                .body("next", nullValue());
        as(member)
                .queryParam("status", "published")
                .get("/api/v1/me/knowledge-items")
                .then()
                .body("items", equalTo(List.of()));
        asGuest().get("/api/v1/me/knowledge-items").then().statusCode(401);
    }
}
