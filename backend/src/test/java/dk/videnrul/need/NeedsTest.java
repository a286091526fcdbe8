package dk.videnrul.need;

import static io.restassured.http.ContentType.JSON;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import dk.videnrul.testsupport.Given;
import dk.videnrul.testsupport.HttpTest;
import dk.videnrul.testsupport.Items;
import dk.videnrul.testsupport.Words;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class NeedsTest extends HttpTest {
    private final String word = Words.unheardOf();
    private Given.Group group;
    private Given.Somebody chair;
    private Given.Somebody asker;

    @BeforeEach
    void somebodyAsks() {
        group = given.themeGroup().active();
        chair = given.chairOf(group);
        asker = given.member();
    }

    @Test
    void a_question_is_asked_said_better_and_found() {
        given.run("update person set municipality = '0607' where id = ?1", asker.id());
        Response need = Asking.ask(asker, "Hvem har prøvet " + word, "topics", List.of("rygestop", "unge"));
        need.then()
                .statusCode(201)
                .body("status", equalTo("open"))
                .body("asker.name", equalTo(asker.name()))
                .body("municipality.code", equalTo("0607"))
                .body("topics.id", contains("rygestop", "unge"))
                .body("allowed", containsInAnyOrder("change", "answer", "withdraw"));
        String path = Asking.PATH + "/" + need.jsonPath().getString("id");
        as(asker)
                .contentType("application/merge-patch+json")
                .header("If-Match", need.getHeader("ETag"))
                .body(Map.of("details", "Helst i en lille kommune", "themeGroup", group.slug()))
                .patch(path)
                .then()
                .statusCode(200)
                .body("themeGroup.slug", equalTo(group.slug()))
                .body("topics.id", contains("rygestop", "unge"));
        for (Map.Entry<String, String> filter : Map.of(
                        "q", word.toUpperCase(Locale.ROOT), "themeGroup", group.slug(), "mine", "true")
                .entrySet()) {
            as(asker)
                    .queryParam(filter.getKey(), filter.getValue())
                    .queryParam("status", "open")
                    .queryParam("topic", "unge")
                    .get(Asking.PATH)
                    .then()
                    .statusCode(200)
                    .body("items.id", contains(need.jsonPath().getString("id")))
                    .body("total", equalTo(1));
        }
        as(chair)
                .queryParam("q", word)
                .queryParam("status", "answered")
                .get(Asking.PATH)
                .then()
                .body("items", empty());
        asGuest().get(path).then().statusCode(401);
    }

    @Test
    void every_fault_of_a_question_is_told_at_once() {
        Given.Group closed = given.themeGroup().closed();
        Asking.ask(
                        asker,
                        " ",
                        "topics",
                        List.of("findes-ikke"),
                        "themeGroup",
                        closed.slug(),
                        "details",
                        "Om 010190-1234")
                .then()
                .statusCode(422)
                .body("errors.pointer", containsInAnyOrder("/question", "/topics/0", "/themeGroup", "/details"));
    }

    @Test
    void an_item_answers_it_and_whoever_asked_accepts() {
        String need = Asking.asked(asker, "Hvem ved det?");
        String item = Items.draft().in(group).publish(() -> as(chair));
        String answer = Asking.answered(chair, need, item);
        Asking.answer(given.member(), need, item).then().statusCode(409);
        Asking.settle(given.member(), need, Map.of("status", "answered", "answer", answer))
                .then()
                .statusCode(403);
        Asking.settle(asker, need, Map.of("status", "answered"))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/answer"));
        Asking.settle(asker, need, Map.of("status", "answered", "answer", answer))
                .then()
                .statusCode(200)
                .body("status", equalTo("answered"))
                .body("answers", equalTo(1))
                .body("allowed", containsInAnyOrder("answer", "reopen"));
        as(asker)
                .get(Asking.PATH + "/" + need + "/answers")
                .then()
                .body("items.item.id", contains(item))
                .body("items.accepted", contains(true))
                .body("items[0].note", equalTo("Se her"));
        as(asker)
                .get(Items.PATH + "/" + item + "/needs")
                .then()
                .body("items.need.id", contains(need))
                .body("items.accepted", contains(true));
        as(chair)
                .header("If-Match", "*")
                .delete(Asking.PATH + "/" + need + "/answers/" + answer)
                .then()
                .statusCode(409);
        Asking.settle(asker, need, Map.of("status", "open", "reason", "Det passede alligevel ikke"))
                .then()
                .statusCode(200)
                .body("reason", equalTo("Det passede alligevel ikke"));
        as(asker)
                .get(Asking.PATH + "/" + need + "/history")
                .then()
                .body("items.status", contains("answered", "open"))
                .body("items.by.name", contains(asker.name(), asker.name()));
        as(chair)
                .header("If-Match", "*")
                .delete(Asking.PATH + "/" + need + "/answers/" + answer)
                .then()
                .statusCode(204);
    }

    @Test
    void the_chair_of_the_group_and_the_coordinator_settle_it_too() {
        given.run("update person set municipality = '0607' where id = ?1", asker.id());
        String need = Asking.asked(asker, "Hvem ved det?", "themeGroup", group.slug());
        String answer = Asking.answered(asker, need, Items.draft().in(group).publish(() -> as(chair)));
        Asking.settle(chair, need, Map.of("status", "answered", "answer", answer))
                .then()
                .statusCode(200);
        Asking.settle(given.coordinatorOf("0607"), need, Map.of("status", "withdrawn", "reason", "Løst på anden vis"))
                .then()
                .statusCode(200);
        Asking.answer(chair, need, Items.draft().in(group).publish(() -> as(chair)))
                .then()
                .statusCode(409);
    }

    @Test
    void what_whoever_asked_may_not_read_is_no_answer() {
        String need = Asking.asked(asker, "Hvem ved det?");
        String secret = Items.draft().in(group).with("visibility", "group").publish(() -> as(chair));
        Asking.answer(chair, need, secret)
                .then()
                .statusCode(422)
                .body("errors[0].code", equalTo("need-asker-cannot-see"));
        Asking.answer(given.member(), need, secret)
                .then()
                .statusCode(422)
                .body("errors[0].code", equalTo("unknown-item"));
        String fellows = Asking.asked(given.memberOf(group), "Hvem af os ved det?");
        String answer = Asking.answered(chair, fellows, secret);
        as(chair).get(Asking.PATH + "/" + fellows).then().body("answers", equalTo(1));
        as(asker).get(Asking.PATH + "/" + fellows).then().body("answers", equalTo(0));
        as(asker).get(Asking.PATH + "/" + fellows + "/answers").then().body("items", empty());
        as(asker).get(Asking.PATH + "/" + fellows + "/answers/" + answer).then().statusCode(404);
    }

    @Test
    void a_draft_answers_once_it_is_published() {
        String need = Asking.asked(asker, "Hvem ved det?");
        String draft = Items.draft().in(group).write(as(chair)).jsonPath().getString("id");
        Asking.answer(asker, need, draft).then().statusCode(422);
        Asking.answer(chair, need, draft).then().statusCode(201).body("waiting", equalTo(true));
        as(asker).get(Asking.PATH + "/" + need + "/answers").then().body("items", empty());
        Items.take(() -> as(chair), draft, "published").then().statusCode(200);
        as(asker)
                .get(Asking.PATH + "/" + need + "/answers")
                .then()
                .body("items.item.id", contains(draft))
                .body("items.waiting", contains(false));
    }

    @Test
    void a_group_sees_where_knowledge_is_missing() {
        given.run("update theme_group set topics = '{faldforebyggelse,soevn}' where id = ?1", group.id());
        String put = Asking.asked(asker, "Til jer " + word, "themeGroup", group.slug());
        String ours = Asking.asked(asker, "Om fald " + word, "topics", List.of("faldforebyggelse", "unge"));
        String answered = Asking.asked(asker, "Om søvn " + word, "topics", List.of("soevn"));
        String other = Asking.asked(asker, "Om alkohol " + word, "topics", List.of("alkohol"));
        Asking.answered(chair, answered, Items.draft().in(group).publish(() -> as(chair)));
        as(chair)
                .queryParam("limit", 100)
                .get("/api/v1/theme-groups/" + group.slug() + "/needs")
                .then()
                .statusCode(200)
                .body("items.need.id", hasItems(put, ours))
                .body("items.need.id", not(hasItem(answered)))
                .body("items.need.id", not(hasItem(other)))
                .body("items.find { it.need.id == '" + put + "' }.putToGroup", equalTo(true))
                .body("items.find { it.need.id == '" + ours + "' }.sharedTopics.id", contains("faldforebyggelse"));
    }

    @Test
    void who_leaves_hands_their_open_questions_on_and_who_is_deleted_keeps_none_of_their_name() {
        given.run("update person set municipality = '0607' where id = ?1", asker.id());
        String need = Asking.asked(asker, "Hvem ved det?");
        Given.Somebody successor = given.member();
        given.run("update person set municipality = '0607' where id = ?1", successor.id());
        asSecretariat()
                .contentType(JSON)
                .header("If-Match", "*")
                .body(Map.of("status", "left", "successor", successor.id()))
                .put("/api/v1/members/" + asker.id() + "/status")
                .then()
                .statusCode(200);
        as(successor)
                .get(Asking.PATH + "/" + need)
                .then()
                .body("own", equalTo(true))
                .body("asker.name", equalTo(successor.name()));
        as(successor)
                .header("If-Match", "*")
                .queryParam("confirmation", successor.name())
                .delete("/api/v1/me")
                .then()
                .statusCode(204);
        as(chair)
                .get(Asking.PATH + "/" + need)
                .then()
                .body("question", equalTo("Hvem ved det?"))
                .body("asker.name", equalTo("Tidligere medlem, Fredericia Kommune"))
                .body("asker.title", nullValue());
    }
}
