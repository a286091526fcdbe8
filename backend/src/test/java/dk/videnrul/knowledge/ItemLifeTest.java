package dk.videnrul.knowledge;

import static dk.videnrul.testsupport.Items.PATH;
import static dk.videnrul.testsupport.Items.take;
import static org.hamcrest.Matchers.containsInAnyOrder;
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
import org.junit.jupiter.api.Test;

/** From the first words to the archive, and back. */
@QuarkusTest
class ItemLifeTest extends ItemTestCase {
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
                .body("allowed", containsInAnyOrder("change", "attach", "submit", "delete"));
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
    void a_patch_that_changes_nothing_leaves_no_trace() {
        String id = written();
        String tag = as(author).get(PATH + "/" + id).getHeader("ETag");
        patch(as(author), id, tag, null).then().statusCode(200).header("ETag", equalTo(tag));
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
