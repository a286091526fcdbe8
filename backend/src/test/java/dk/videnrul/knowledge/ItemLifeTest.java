package dk.videnrul.knowledge;

import static dk.videnrul.testsupport.Items.PATH;
import static dk.videnrul.testsupport.Items.take;
import static io.restassured.http.ContentType.JSON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import dk.videnrul.testsupport.Given;
import dk.videnrul.testsupport.HttpTest;
import dk.videnrul.testsupport.Items;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From the first words to the archive, and back. */
@QuarkusTest
class ItemLifeTest extends HttpTest {
    private Given.Group group;
    private Given.Somebody chair;
    private Given.Somebody author;

    @BeforeEach
    void a_group_with_its_people() {
        group = given.themeGroup().active();
        chair = given.chairOf(group);
        author = given.memberOf(group);
    }

    @Test
    void a_draft_needs_only_a_title_and_a_kind_and_the_rest_before_it_is_submitted() {
        Response draft = Items.draft()
                .in(group)
                .with("summary", null)
                .with("outcome", null)
                .write(as(author));
        draft.then()
                .statusCode(201)
                .body("summary", equalTo(""))
                .body("allowed", containsInAnyOrder("change", "attach", "submit"));
        String id = draft.jsonPath().getString("id");
        take(author(), id, "submitted")
                .then()
                .statusCode(422)
                .body("errors.pointer", containsInAnyOrder("/summary", "/outcome"));
        take(chair(), id, "published")
                .then()
                .statusCode(422)
                .body("errors.pointer", containsInAnyOrder("/summary", "/outcome"));
    }

    @Test
    void it_is_submitted_sent_back_with_a_comment_submitted_again_and_published() {
        String id = written();
        take(author(), id, "submitted")
                .then()
                .statusCode(200)
                .body("status", equalTo("submitted"))
                .body("submittedAt", notNullValue())
                .body("allowed", equalTo(List.of("withdraw")));
        Items.change(author(), id, Map.of("advice", "Nej")).then().statusCode(403);
        as(given.memberOf(group)).get(PATH + "/" + id).then().statusCode(404);
        as(chair)
                .get(PATH + "/" + id)
                .then()
                .body("allowed", containsInAnyOrder("change", "attach", "return", "publish"));
        take(chair(), id, "draft").then().statusCode(422).body("errors.pointer", equalTo(List.of("/reason")));
        take(chair(), id, "draft", "reason", "Hvor mange var med?")
                .then()
                .statusCode(200)
                .body("status", equalTo("draft"))
                .body("submittedAt", nullValue())
                .body("returned.comment", equalTo("Hvor mange var med?"))
                .body("returned.by", equalTo(chair.name()));
        Items.change(author(), id, Map.of("advice", "Tretten.")).then().statusCode(200);
        take(author(), id, "submitted").then().body("returned", nullValue());
        take(chair(), id, "published")
                .then()
                .statusCode(200)
                .body("submittedAt", nullValue())
                .body("freshness", equalTo("current"));
        asGuest().get(PATH + "/" + id).then().statusCode(200);
    }

    @Test
    void who_submitted_it_takes_it_back_without_a_word() {
        String id = written();
        take(author(), id, "submitted");
        take(author(), id, "draft")
                .then()
                .statusCode(200)
                .body("status", equalTo("draft"))
                .body("returned", nullValue());
        take(author(), id, "draft").then().statusCode(409);
        take(author(), id, "submitted").then().statusCode(200);
    }

    @Test
    void what_belongs_to_no_group_waits_for_the_secretariat() {
        Response draft = Items.draft().write(as(author));
        String id = draft.jsonPath().getString("id");
        take(author(), id, "submitted").then().statusCode(200);
        as(chair).get(PATH + "/" + id).then().statusCode(404);
        take(HttpTest::asSecretariat, id, "published").then().statusCode(200);
    }

    @Test
    void nothing_is_submitted_to_a_group_that_has_ended() {
        String id = written();
        given.run("update theme_group set status = 'CLOSED', closed_on = date '2021-01-01' where id = ?1", group.id());
        take(author(), id, "submitted").then().statusCode(422).body("errors.code", hasItem("theme-group-closed"));
    }

    @Test
    void co_authors_write_along_and_submit() {
        Given.Somebody coAuthor = given.member();
        Given.Somebody other = given.member();
        String id = Items.draft()
                .in(group)
                .with(
                        "authors",
                        List.of(
                                Map.of("name", author.name(), "memberId", author.id()),
                                Map.of("name", coAuthor.name(), "memberId", coAuthor.id()),
                                Map.of("name", "Uden for netværket")))
                .write(as(author))
                .jsonPath()
                .getString("id");
        Items.change(() -> as(coAuthor), id, Map.of("advice", "Fra mig"))
                .then()
                .statusCode(200)
                .body("allowed", containsInAnyOrder("change", "attach", "submit"));
        as(coAuthor).get("/api/v1/me/knowledge-items").then().body("items.id", equalTo(List.of(id)));
        as(other).get(PATH + "/" + id).then().statusCode(404);
        take(() -> as(coAuthor), id, "submitted").then().statusCode(200);
    }

    @Test
    void an_author_whom_nobody_knows_is_a_fault_at_their_place() {
        Items.draft()
                .with("authors", List.of(Map.of("name", "X", "memberId", "0191a000-0000-7000-8000-0000000009ff")))
                .with("licence", "Bare tag den")
                .with("contact", Map.of("by", "group-chair"))
                .write(as(author))
                .then()
                .statusCode(422)
                .body("errors.pointer", containsInAnyOrder("/authors/0/memberId", "/licence", "/contact/by"));
    }

    @Test
    void an_archived_item_is_a_tombstone_to_those_who_did_not_write_it() {
        String id = published(Map.of("body", "Det hele", "advice", "Gør det"));
        take(chair(), id, "archived").then().statusCode(422).body("errors.pointer", equalTo(List.of("/reason")));
        take(chair(), id, "archived", "reason", "Loven er ændret")
                .then()
                .statusCode(200)
                .body("body", equalTo("Det hele"));
        asGuest()
                .get(PATH + "/" + id)
                .then()
                .statusCode(200)
                .body("title", notNullValue())
                .body("archiveReason", equalTo("Loven er ændret"))
                .body("archivedAt", notNullValue())
                .body("body", nullValue())
                .body("advice", nullValue())
                .body("summary", equalTo(""))
                .body("authors", empty())
                .body("allowed", empty());
        as(author).get(PATH + "/" + id).then().body("body", equalTo("Det hele"));
        take(chair(), id, "published").then().statusCode(200).body("archiveReason", nullValue());
        asGuest().get(PATH + "/" + id).then().body("body", equalTo("Det hele"));
    }

    @Test
    void a_newer_item_takes_the_place_of_an_older_one() {
        String old = published(Map.of());
        String better = published(Map.of());
        take(chair(), old, "archived", "reason", "Ny udgave", "supersededBy", better)
                .then()
                .statusCode(200)
                .body("supersededBy.id", equalTo(better));
        asGuest().get(PATH + "/" + old).then().body("supersededBy.id", equalTo(better));
        asGuest().get(PATH + "/" + better).then().body("supersedes.id", equalTo(List.of(old)));
        take(chair(), old, "published").then().body("supersededBy", nullValue());
        asGuest().get(PATH + "/" + better).then().body("supersedes", empty());
    }

    @Test
    void nothing_takes_its_own_place_or_that_of_what_replaced_it() {
        String one = published(Map.of());
        String other = published(Map.of());
        take(chair(), one, "archived", "reason", "x", "supersededBy", one)
                .then()
                .statusCode(422)
                .body("errors.code", equalTo(List.of("successor-not-published")));
        take(chair(), one, "archived", "reason", "x", "supersededBy", other)
                .then()
                .statusCode(200);
        take(chair(), other, "archived", "reason", "x", "supersededBy", one)
                .then()
                .statusCode(422)
                .body("errors.pointer", equalTo(List.of("/supersededBy")));
        take(chair(), other, "archived", "reason", "x", "supersededBy", "zzzzzzzzz")
                .then()
                .statusCode(422)
                .body("errors.code", equalTo(List.of("unknown-item")));
    }

    @Test
    void of_two_that_replace_each_other_at_once_one_stays() throws Exception {
        String one = published(Map.of());
        String other = published(Map.of());
        String tagOfOne = as(chair).get(PATH + "/" + one).getHeader("ETag");
        String tagOfOther = as(chair).get(PATH + "/" + other).getHeader("ETag");
        List<Integer> answers = atOnce(
                () -> archive(one, tagOfOne, other).statusCode(),
                () -> archive(other, tagOfOther, one).statusCode());
        assertThat(answers)
                .containsOnlyOnce(200)
                .allMatch(status -> List.of(200, 412, 422).contains(status));
    }

    @Test
    void of_two_who_change_it_at_once_one_is_told_so() throws Exception {
        String id = written();
        String tag = as(author).get(PATH + "/" + id).getHeader("ETag");
        List<Integer> answers = atOnce(
                () -> patch(as(author), id, tag, "Forfatterens").statusCode(),
                () -> patch(as(chair), id, tag, "Forpersonens").statusCode());
        assertThat(answers).containsExactlyInAnyOrder(200, 412);
        Number versions =
                (Number) given.rows("select count(*) from item_version v join knowledge_item i on i.id = v.item"
                                + " where i.public_id = '" + id + "'")
                        .getFirst();
        assertThat(versions.intValue()).as("whoever was late left no version").isBetween(1, 2);
    }

    @Test
    void whoever_holds_the_role_today_answers() {
        String id = published(Map.of("contact", Map.of("by", "group-chair"), "municipality", "0607"));
        String address = given.addressOf(chair);
        as(author)
                .get(PATH + "/" + id)
                .then()
                .body("contactPerson.name", equalTo(chair.name()))
                .body("contactPerson.as", equalTo("chair"))
                .body("contactPerson.email", equalTo(address));
        asGuest()
                .get(PATH + "/" + id)
                .then()
                .body("contactPerson.name", equalTo(chair.name()))
                .body("contactPerson.email", nullValue());
        given.left(chair, group);
        Given.Somebody next = given.chairOf(group);
        asGuest().get(PATH + "/" + id).then().body("contactPerson.name", equalTo(next.name()));
    }

    @Test
    void a_coordinator_answers_for_the_municipality_and_a_named_person_for_themselves() {
        Given.Somebody coordinator = given.coordinatorOf("0825");
        String byRole = published(Map.of("contact", Map.of("by", "coordinator"), "municipality", "0825"));
        asGuest()
                .get(PATH + "/" + byRole)
                .then()
                .body("contactPerson.name", equalTo(coordinator.name()))
                .body("contactPerson.as", equalTo("coordinator"));
        String byName = published(Map.of("contact", Map.of("name", "Anna Berg", "email", "anna@example.org")));
        asGuest()
                .get(PATH + "/" + byName)
                .then()
                .body("contactPerson.name", equalTo("Anna Berg"))
                .body("contactPerson.email", equalTo("anna@example.org"))
                .body("contactPerson.as", equalTo("person"));
        String byNobody = published(Map.of("contact", Map.of("role", "Sundhedskonsulent")));
        asGuest().get(PATH + "/" + byNobody).then().body("contactPerson", nullValue());
    }

    @Test
    void a_patch_that_changes_nothing_leaves_no_trace() {
        String id = written();
        String tag = as(author).get(PATH + "/" + id).getHeader("ETag");
        patch(as(author), id, tag, null).then().statusCode(200).header("ETag", equalTo(tag));
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

    private String published(Map<String, ?> more) {
        Items draft = Items.draft().in(group);
        more.forEach(draft::with);
        String id = draft.write(as(author)).jsonPath().getString("id");
        take(chair(), id, "published").then().statusCode(200);
        return id;
    }

    private Response archive(String id, String tag, String successor) {
        return as(chair)
                .contentType(JSON)
                .header("If-Match", tag)
                .body(Map.of("status", "archived", "reason", "Ny udgave", "supersededBy", successor))
                .put(PATH + "/" + id + "/status");
    }

    private static Response patch(RequestSpecification by, String id, String tag, String advice) {
        return by.contentType("application/merge-patch+json")
                .header("If-Match", tag)
                .body(advice == null ? "{}" : "{\"advice\": \"" + advice + "\"}")
                .patch(PATH + "/" + id);
    }

    private static List<Integer> atOnce(Supplier<Integer> one, Supplier<Integer> other) throws Exception {
        CountDownLatch start = new CountDownLatch(1);
        try (ExecutorService callers = Executors.newFixedThreadPool(2)) {
            List<Future<Integer>> answers = Stream.of(one, other)
                    .map(call -> callers.submit(() -> {
                        start.await();
                        return call.get();
                    }))
                    .toList();
            start.countDown();
            return List.of(answers.get(0).get(), answers.get(1).get());
        }
    }
}
