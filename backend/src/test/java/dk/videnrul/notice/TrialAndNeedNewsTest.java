package dk.videnrul.notice;

import static io.restassured.http.ContentType.JSON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import dk.videnrul.need.Asking;
import dk.videnrul.roll.Rolling;
import dk.videnrul.testsupport.Given;
import dk.videnrul.testsupport.HttpTest;
import dk.videnrul.testsupport.Items;
import dk.videnrul.testsupport.Words;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who is told of what is tried and of what is asked, and why. */
@QuarkusTest
class TrialAndNeedNewsTest extends HttpTest {
    private static final String FREDERICIA = "0607";

    @Inject
    NewsRound round;

    private Given.Group group;
    private Given.Somebody chair;
    private Given.Somebody worker;
    private Given.Somebody reader;
    private String word;
    private Items draft;

    @BeforeEach
    void somethingToTry() {
        group = given.themeGroup().active();
        chair = given.chairOf(group);
        worker = workerInFredericia();
        reader = given.member();
        word = Words.unheardOf();
        draft = Items.titled("Om " + word).in(group);
    }

    @Test
    void a_trial_is_told_to_who_wrote_it_who_follows_and_who_rolled_it_there() {
        given.belongs(FREDERICIA);
        Given.Somebody neighbour = given.member();
        String item = draft.publish(() -> as(chair));
        Rolling.to(FREDERICIA, item, "Samme havn", as(reader)).then().statusCode(201);
        Telling.follow(neighbour, Map.of("municipality", FREDERICIA));
        String trial = report(worker, item, "status", "running", "note", "Vi har en havn");
        Telling.inbox(reader, 1)
                .then()
                .body("items[0].kind", equalTo("trial-started"))
                .body("items[0].trial", equalTo(trial))
                .body("items[0].item.id", equalTo(item))
                .body("items[0].text", equalTo("I Fredericia er de begyndt at prøve \"" + draft.title() + "\""))
                .body("items[0].why", contains("fordi du rullede den dertil"));
        await().untilAsserted(() -> {
            Telling.inbox(chair)
                    .then()
                    .body("items[0].kind", equalTo("trial-started"))
                    .body("items[0].why", contains("fordi du har skrevet den"));
            assertThat(entryAbout(neighbour, item)).contains("fordi du følger Fredericia Kommune");
        });
        Telling.inbox(worker).then().body("items", empty());

        stop(trial, Map.of("status", "stopped", "outcome", "negative", "wouldRecommend", "no"));
        Telling.inbox(reader, 2).then().body("items.kind", contains("trial-finished", "trial-started"));
    }

    @Test
    void what_was_only_considered_is_told_to_nobody() {
        String item = draft.publish(() -> as(chair));
        Telling.follow(reader, Map.of("item", item));
        String trial = report(worker, item, "status", "considering");
        stop(trial, Map.of("status", "stopped"));
        round.tell();
        Telling.inbox(reader).then().body("items.findAll { it.kind.startsWith('trial') }", empty());
    }

    @Test
    void who_wrote_what_was_tried_is_told_of_the_experience_with_it() {
        String item = draft.publish(() -> as(chair));
        Telling.follow(reader, Map.of("item", item));
        Given.Somebody elsewhere = given.coordinatorOf(FREDERICIA);
        String experience = Items.draft()
                .with("visibility", "members")
                .write(as(elsewhere))
                .jsonPath()
                .getString("id");
        given.run("""
                update knowledge_item set derived_from = (select id from knowledge_item where public_id = ?1)
                where public_id = ?2""", item, experience);
        publishBySecretariat(experience);
        await().untilAsserted(() -> {
            assertThat(entryAbout(chair, experience)).containsExactly("fordi den fortæller om noget, du har skrevet");
            assertThat(entryAbout(reader, experience)).containsExactly("fordi den fortæller om noget, du følger");
        });
    }

    @Test
    void a_question_is_told_to_the_chairs_of_its_group_and_to_who_follows_but_not_to_who_asks() {
        Telling.follow(reader, Map.of("themeGroup", group.slug()));
        Telling.follow(worker, Map.of("themeGroup", group.slug()));
        String need = Asking.asked(worker, "Hvem ved noget om " + word + "?", "themeGroup", group.slug());
        Telling.inbox(chair, 1)
                .then()
                .body("items[0].kind", equalTo("need-posted"))
                .body("items[0].need.id", equalTo(need))
                .body(
                        "items[0].text",
                        equalTo(worker.name() + " efterlyser viden: \"Hvem ved noget om " + word + "?\""))
                .body("items[0].why", contains("fordi du svarer for temagruppen " + group.name()));
        Telling.inbox(reader, 1).then().body("items[0].why", contains("fordi du følger temagruppen " + group.name()));
        Telling.inbox(worker).then().body("items", empty());

        Asking.settle(worker, need, Map.of("status", "withdrawn", "reason", "Fundet selv"))
                .then()
                .statusCode(200);
        Telling.inbox(reader).then().body("items", empty()).body("unread", equalTo(0));
    }

    @Test
    void an_answer_is_told_to_who_asked_and_its_acceptance_to_who_answered() {
        String item = draft.publish(() -> as(chair));
        String need = Asking.asked(worker, "Hvordan gør andre?");
        String answer = Asking.answered(reader, need, item);
        Telling.inbox(worker, 1)
                .then()
                .body("items[0].kind", equalTo("need-answered"))
                .body("items[0].item.id", equalTo(item))
                .body(
                        "items[0].text",
                        equalTo(reader.name() + " svarede på \"Hvordan gør andre?\" med \"" + draft.title() + "\""))
                .body("items[0].why", contains("fordi du har spurgt"));
        Asking.settle(worker, need, Map.of("status", "answered", "answer", answer))
                .then()
                .statusCode(200);
        Telling.inbox(reader, 1)
                .then()
                .body("items[0].kind", equalTo("need-settled"))
                .body("items[0].why", contains("fordi du har svaret"));
        Telling.inbox(chair, 2).then().body("items.kind", contains("need-settled", "need-answered"));
    }

    @Test
    void an_answer_that_was_taken_back_is_told_to_nobody_any_more() {
        String item = draft.publish(() -> as(chair));
        String need = Asking.asked(worker, "Hvordan gør andre?");
        String answer = Asking.answered(reader, need, item);
        Telling.inbox(worker, 1);
        as(reader)
                .header("If-Match", "*")
                .delete(Asking.PATH + "/" + need + "/answers/" + answer)
                .then()
                .statusCode(204);
        Telling.inbox(worker).then().body("items", empty()).body("unread", equalTo(0));
    }

    @Test
    void who_asked_is_told_of_what_comes_later_and_may_answer() {
        String question = "Hvem har prøvet " + word + " i kantinen?";
        Asking.asked(reader, question);
        Items.titled("Noget helt andet").in(group).publish(() -> as(chair));
        String item = Items.titled("Kantinen med " + word)
                .in(group)
                .with("summary", "Sådan har vi prøvet " + word + " i kantinen.")
                .publish(() -> as(chair));
        await().untilAsserted(() -> {
            round.tell();
            Telling.inbox(reader)
                    .then()
                    .body("items.item.id", contains(item))
                    .body("items[0].kind", equalTo("item-published"))
                    .body("items[0].why", contains("fordi den måske svarer på dit spørgsmål \"" + question + "\""));
        });
        String trial = report(worker, item, "status", "running");
        stop(trial, Map.of("status", "stopped", "outcome", "mixed", "wouldRecommend", "unsure"));
        await().untilAsserted(() -> {
            round.tell();
            Telling.inbox(reader).then().body("items.kind", contains("trial-finished", "item-published"));
        });
    }

    @Test
    void who_asked_is_not_told_of_what_they_may_not_see_nor_of_what_they_publish_themselves() {
        Asking.asked(reader, "Hvem har prøvet " + word + " i kantinen?");
        Asking.asked(chair, "Hvem har prøvet " + word + " i kantinen?");
        Items.titled("Kantinen med " + word)
                .in(group)
                .with("summary", "Sådan har vi prøvet " + word + " i kantinen.")
                .with("visibility", "group")
                .publish(() -> as(chair));
        await().untilAsserted(() -> {
            round.tell();
            assertThat(given.rows("select 1 from inbox_entry where person = '" + reader.id() + "'"))
                    .hasSize(1);
        });
        Telling.inbox(reader).then().body("items", empty()).body("unread", equalTo(0));
        Telling.inbox(chair).then().body("items", empty());
    }

    @Test
    void every_open_question_is_asked_part_after_part() {
        given.run("""
                insert into need (id, version, question, topics, focus_areas, created_by, author, status, created_at,
                    updated_at, demo)
                select gen_random_uuid(), 0, 'Andet ' || n, '{}', '{}', 'person:' || ?1, ?1, 'OPEN',
                    timestamptz '2020-01-01 12:00+01', timestamptz '2020-01-01 12:00+01', false
                from generate_series(1, 450) n""", given.member().id());
        Asking.asked(reader, "Hvem har prøvet " + word + " i kantinen?");
        String item = Items.titled("Kantinen med " + word)
                .in(group)
                .with("summary", "Sådan har vi prøvet " + word + " i kantinen.")
                .publish(() -> as(chair));
        await().untilAsserted(() -> {
            round.tell();
            Telling.inbox(reader).then().body("items.item.id", hasItem(item));
        });
        given.run("delete from need where question like 'Andet %'");
    }

    private Given.Somebody workerInFredericia() {
        Given.Somebody somebody = given.member();
        given.run("update person set municipality = ?1 where id = ?2", FREDERICIA, somebody.id());
        return somebody;
    }

    private static String report(Given.Somebody by, String item, String... fields) {
        Map<String, String> body = new LinkedHashMap<>();
        for (int place = 0; place < fields.length; place += 2) {
            body.put(fields[place], fields[place + 1]);
        }
        Response told = as(by).contentType(JSON).body(body).post(Items.PATH + "/" + item + "/trials");
        told.then().statusCode(201);
        return told.jsonPath().getString("id");
    }

    private void stop(String trial, Map<String, String> step) {
        Map<String, String> told = new LinkedHashMap<>(step);
        told.put("reason", "Det blev ikke til mere");
        if (step.containsKey("outcome")) {
            told.put("whatHappened", "To kom.");
        }
        as(worker)
                .contentType(JSON)
                .header("If-Match", "*")
                .body(told)
                .put("/api/v1/trials/" + trial + "/status")
                .then()
                .statusCode(200);
    }

    private static List<String> entryAbout(Given.Somebody somebody, String item) {
        List<String> why =
                Telling.inbox(somebody).jsonPath().getList("items.find { it.item.id == '" + item + "' }.why");
        return why == null ? List.of() : why;
    }

    private static void publishBySecretariat(String item) {
        Items.take(HttpTest::asSecretariat, item, "published").then().statusCode(200);
    }
}
