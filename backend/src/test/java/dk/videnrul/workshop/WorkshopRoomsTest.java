package dk.videnrul.workshop;

import static io.restassured.http.ContentType.JSON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;

import dk.videnrul.testsupport.Given;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
class WorkshopRoomsTest extends WorkshopTestCase {
    @Inject
    TokenRetention retention;

    @Test
    void a_phone_answers_by_the_code_and_waits_to_be_let_through() {
        Given.Group group = given.themeGroup().active();
        Given.Somebody chair = given.chairOf(group);
        Map<String, Object> draft = new HashMap<>(draft(group));
        draft.put("moderation", "before");
        String id = planned(as(chair), draft);
        String code = opened(chair, id);
        String typed = code.substring(0, 3).toLowerCase(Locale.ROOT) + "-" + code.substring(3);
        asGuest()
                .get(ROOMS + typed)
                .then()
                .statusCode(200)
                .header("Cache-Control", equalTo("no-cache"))
                .body("code", equalTo(code))
                .body("questions", contains("Hvad virker?", "Hvad mangler I?"))
                .body("themes", empty());
        String answer = send(phone(token()), code, 2, " Penge ")
                .then()
                .statusCode(201)
                .body("state", equalTo("waiting"))
                .body("text", equalTo("Penge"))
                .extract()
                .path("id");
        place(chair, id, answer, Map.of("state", "shown")).then().statusCode(200);
        asGuest().get(ROOMS + code + "/answers/" + answer).then().body("state", equalTo("shown"));
        asGuest().get(ROOMS + code + "/answers/" + UUID.randomUUID()).then().statusCode(404);
        as(chair).get(WORKSHOPS + id).then().body("waiting", equalTo(0)).body("participants", equalTo(1));
    }

    @Test
    void what_is_sent_is_checked() {
        String code = openRoom();
        phone(token())
                .contentType(JSON)
                .body(Map.of("question", 3, "text", "Ring 010190-1234", "table", "b".repeat(41)))
                .post(ROOMS + code + "/answers")
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItems("/question", "/text", "/table"));
        send(phone("kort"), code, 1, "Bænke").then().statusCode(400);
        send(phone(token()), code, 1, " ").then().statusCode(422);
    }

    @Test
    void an_answer_that_is_sent_again_counts_once() {
        Given.Group group = given.themeGroup().active();
        Given.Somebody chair = given.chairOf(group);
        String id = planned(as(chair), draft(group));
        String code = opened(chair, id);
        String token = token();
        String key = UUID.randomUUID().toString();
        Set<String> ids = IntStream.range(0, 3)
                .mapToObj(_ -> send(phone(token).header("Idempotency-Key", key), code, 1, "Bænke")
                        .then()
                        .statusCode(201)
                        .extract()
                        .<String>path("id"))
                .collect(Collectors.toSet());
        assertThat(ids).hasSize(1);
        as(chair).get(WORKSHOPS + id + "/answers").then().body("items", hasSize(1));
    }

    @Test
    void each_phone_votes_as_often_as_the_workshop_lets_it_and_changes_its_mind() {
        Given.Group group = given.themeGroup().active();
        Given.Somebody chair = given.chairOf(group);
        String id = planned(as(chair), draft(group));
        String code = opened(chair, id);
        List<String> themes = List.of(theme(chair, id, "A"), theme(chair, id, "B"), theme(chair, id, "C"));
        vote(phone(token()), code, themes.subList(0, 1)).then().statusCode(409);
        step(chair, id, "voting").then().statusCode(200);
        send(phone(token()), code, 1, "For sent").then().statusCode(409);
        String token = token();
        vote(phone(token), code, themes).then().statusCode(422).body("errors.pointer", contains("/themes"));
        vote(phone(token), code, List.of(id)).then().statusCode(422);
        vote(asGuest(), code, themes.subList(0, 1)).then().statusCode(400);
        vote(phone(token), code, themes.subList(0, 2)).then().statusCode(200).body("left", equalTo(0));
        vote(phone(token), code, themes.subList(0, 2)).then().statusCode(200);
        vote(phone(token), code, themes.subList(1, 2)).then().statusCode(200).body("left", equalTo(1));
        phone(token).get(ROOMS + code + "/ballot").then().body("themes", contains(themes.get(1)));
        asGuest().get(ROOMS + code + "/ballot").then().body("themes", empty());
        as(chair).get(WORKSHOPS + id).then().body("themes.votes", contains(0, 1, 0));
    }

    @Test
    void who_guesses_codes_is_told_nothing_while_those_who_are_in_stay_in() {
        clock.set(Instant.parse("2031-06-04T10:00:00Z"));
        String code = openRoom();
        String other = openRoom();
        from("198.51.100.7", token()).get(ROOMS + code).then().statusCode(200);
        for (int guess = 0; guess < 60; guess++) {
            from("198.51.100.7", token()).get(ROOMS + RoomCode.next()).then().statusCode(404);
        }
        from("198.51.100.7", token()).get(ROOMS + RoomCode.next()).then().statusCode(429);
        from("198.51.100.7", token()).get(ROOMS + other).then().statusCode(429);
        from("198.51.100.7", token()).get(ROOMS + code).then().statusCode(200);
        from("198.51.100.8", token()).get(ROOMS + other).then().statusCode(200);
    }

    @Test
    void one_phone_has_a_budget_and_its_neighbours_have_theirs() {
        clock.set(Instant.parse("2031-06-05T10:00:00Z"));
        String code = openRoom();
        String greedy = token();
        for (int call = 0; call < 120; call++) {
            from("198.51.100.9", greedy).get(ROOMS + code).then().statusCode(200);
        }
        from("198.51.100.9", greedy).get(ROOMS + code).then().statusCode(429);
        from("198.51.100.9", token()).get(ROOMS + code).then().statusCode(200);
    }

    @Test
    void a_day_after_the_workshop_nobody_can_be_told_apart() {
        Given.Group group = given.themeGroup().active();
        Given.Somebody chair = given.chairOf(group);
        String id = planned(as(chair), draft(group));
        sent(opened(chair, id), 1, "Bænke");
        step(chair, id, "closed");
        String tokens = "select 1 from workshop_participant where token_digest is not null and workshop = '" + id + "'";
        QuarkusTransaction.requiringNew().run(retention::forget);
        assertThat(given.rows(tokens)).hasSize(1);
        clock.set(Instant.now().plus(Duration.ofHours(25)));
        QuarkusTransaction.requiringNew().run(retention::forget);
        assertThat(given.rows(tokens)).isEmpty();
        as(chair).get(WORKSHOPS + id).then().body("participants", equalTo(1));
    }

    @Test
    void codes_have_no_letters_that_look_like_others() {
        assertThat(IntStream.range(0, 500).mapToObj(_ -> RoomCode.next()))
                .allMatch(code -> code.matches("[A-Z]{6}") && !code.matches(".*[IOQL].*"));
        assertThat(RoomCode.read(" kvr-tmp ")).isEqualTo("KVRTMP");
    }

    private String openRoom() {
        Given.Group group = given.themeGroup().active();
        Given.Somebody chair = given.chairOf(group);
        return opened(chair, planned(as(chair), draft(group)));
    }

    private static RequestSpecification from(String address, String token) {
        return phone(token).header("X-Forwarded-For", address);
    }
}
