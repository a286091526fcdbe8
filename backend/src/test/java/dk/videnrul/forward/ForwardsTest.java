package dk.videnrul.forward;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import dk.videnrul.testsupport.AtOnce;
import dk.videnrul.testsupport.Given;
import dk.videnrul.testsupport.Items;
import dk.videnrul.testsupport.Mailbox;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ForwardsTest extends ForwardTestCase {
    @Inject
    ForwardRetention retention;

    @Test
    void a_colleague_reads_what_was_sent_and_the_sender_sees_that_it_was_opened() {
        Items item = visible("public");
        String id = item.publish(() -> as(chair));
        Response sent = Forwarding.send(
                CODE,
                Map.of("item", id, "email", colleague, "name", "Lise Læser", "note", "Læs om punkt 3 & 4"),
                coordinator);
        sent.then()
                .statusCode(201)
                .header("Location", equalTo(pathOf(sent)))
                .body("status", equalTo("sent"))
                .body("by.name", equalTo(coordinator.name()))
                .body("item.title", equalTo(item.title()))
                .body("allowed", contains("withdraw"));
        Mailbox.Received letter = Forwarding.letters(colleague, 1).getFirst();
        assertThat(letter.subject()).isEqualTo(coordinator.name() + " har sendt dig noget at læse");
        assertThat(letter.text())
                .contains("Hej Lise Læser")
                .contains("Samsø Kommune")
                .contains("»Læs om punkt 3 & 4«")
                .contains(item.title())
                .contains("Et resumé af " + item.title())
                .contains("slettes efter højst tolv måneder");
        assertThat(letter.html()).contains(item.title()).doesNotContain("<img");
        String token = Forwarding.token(colleague);
        asGuest()
                .get(OPENED + token)
                .then()
                .statusCode(200)
                .body("by", equalTo(coordinator.name()))
                .body("municipality.code", equalTo(CODE))
                .body("note", equalTo("Læs om punkt 3 & 4"))
                .body("item.id", equalTo(id))
                .body("item.summary", equalTo("Et resumé af " + item.title()))
                .body("membersOnly", equalTo(false))
                .body("withdrawn", equalTo(false));
        read(sent).body("openedAt", nullValue()).body("status", equalTo("sent"));
        asGuest().post(OPENED + token + "/openings").then().statusCode(204);
        String first = read(sent)
                .body("openedAt", notNullValue())
                .body("status", equalTo("opened"))
                .extract()
                .path("openedAt");
        clock.set(Instant.now().plus(Duration.ofDays(1)));
        asGuest().post(OPENED + token + "/openings").then().statusCode(204);
        read(sent).body("openedAt", equalTo(first));
    }

    @Test
    void the_same_item_goes_to_an_address_once_whoever_sends_it() throws Exception {
        String id = visible("public").publish(() -> as(chair));
        Given.Somebody other = given.coordinatorOf(CODE);
        List<Callable<Response>> both = List.of(
                () -> Forwarding.send(CODE, id, colleague, coordinator),
                () -> Forwarding.send(CODE, id, colleague.toUpperCase(java.util.Locale.ROOT), other));
        List<Response> answers = AtOnce.all(both);
        assertThat(answers).extracting(Response::statusCode).containsExactlyInAnyOrder(201, 409);
        Response first = answers.stream()
                .filter(answer -> answer.statusCode() == 201)
                .findFirst()
                .orElseThrow();
        answers.stream()
                .filter(answer -> answer.statusCode() == 409)
                .forEach(answer -> answer.then()
                        .body("detail", containsString("allerede sendt den"))
                        .body("see", equalTo(pathOf(first))));
    }

    @Test
    void a_colleague_is_reminded_at_most_every_third_day_until_it_is_opened() {
        String id = visible("public").publish(() -> as(chair));
        Response sent = Forwarding.send(CODE, id, colleague, coordinator);
        remind(sent).statusCode(409).body("detail", containsString("mindre end tre dage"));
        given.run(
                "update forward set sent_at = now() - interval '3 days' where id = cast(?1 as uuid)",
                sent.jsonPath().getString("id"));
        read(sent).body("allowed", contains("remind", "withdraw"));
        remind(sent).statusCode(201).body("remindedAt", notNullValue()).body("allowed", contains("withdraw"));
        remind(sent).statusCode(409);
        assertThat(Forwarding.letters(colleague, 2).getLast().subject()).startsWith("Har du set det");
        String token = Forwarding.letters(colleague, 2).getLast().text().replaceAll("(?s).*/videre/([\\w-]+).*", "$1");
        asGuest().post(OPENED + token + "/openings").then().statusCode(204);
        clock.set(Instant.now().plus(Duration.ofDays(30)));
        remind(sent).statusCode(409).body("detail", containsString("allerede åbnet"));
    }

    @Test
    void only_who_coordinates_the_municipality_forwards_and_sees_what_was_forwarded() {
        String id = visible("public").publish(() -> as(chair));
        Response sent = Forwarding.send(CODE, id, colleague, coordinator);
        for (Given.Somebody other : List.of(given.coordinatorOf("0101"), given.member())) {
            as(other).get(Forwarding.path(CODE)).then().statusCode(403);
            as(other).get(pathOf(sent)).then().statusCode(403);
            Forwarding.send(CODE, id, Forwarding.colleague(), other).then().statusCode(403);
        }
        asSecretariat().get(Forwarding.path(CODE)).then().statusCode(403);
        asGuest().get(Forwarding.path(CODE)).then().statusCode(401);
        as(coordinator).get(Forwarding.path("9999")).then().statusCode(404);
        as(given.coordinatorOf("0101"))
                .get(pathOf(sent).replace(CODE, "0101"))
                .then()
                .statusCode(404);
        as(coordinator).get(Forwarding.path(CODE)).then().statusCode(200).body("items.email", hasItem(colleague));
    }

    @Test
    void every_fault_is_told_at_once_and_what_one_does_not_see_is_not_known() {
        String secret = visible("group").publish(() -> as(chair));
        Forwarding.send(CODE, Map.of("item", secret, "email", "ikke en adresse", "note", " "), coordinator)
                .then()
                .statusCode(422)
                .body("errors.pointer", org.hamcrest.Matchers.containsInAnyOrder("/item", "/email", "/note"));
        String draft = Items.draft().write(as(coordinator)).jsonPath().getString("id");
        Forwarding.send(CODE, draft, colleague, coordinator)
                .then()
                .statusCode(409)
                .body("detail", containsString("Kun det, der er delt"));
    }

    @Test
    void the_list_goes_on_where_the_page_ends() {
        String id = visible("public").publish(() -> as(chair));
        for (int number = 0; number < 3; number++) {
            Forwarding.send(CODE, id, Forwarding.colleague(), coordinator)
                    .then()
                    .statusCode(201);
        }
        Response page = as(coordinator).queryParam("limit", 2).get(Forwarding.path(CODE));
        List<String> ids = page.jsonPath().getList("items.id");
        assertThat(ids).hasSize(2);
        as(coordinator)
                .queryParam("limit", 2)
                .queryParam("cursor", page.jsonPath().getString("next"))
                .get(Forwarding.path(CODE))
                .then()
                .body("items.id", org.hamcrest.Matchers.not(hasItem(ids.getLast())));
    }

    @Test
    void after_twelve_months_nobody_knows_to_whom_it_went() {
        String id = visible("public").publish(() -> as(chair));
        Response old = Forwarding.send(CODE, id, colleague, coordinator);
        String token = Forwarding.token(colleague);
        String fresh = Forwarding.colleague();
        Response young = Forwarding.send(CODE, id, fresh, coordinator);
        given.run(
                "update forward set sent_at = now() - interval '13 months' where id = cast(?1 as uuid)",
                old.jsonPath().getString("id"));
        io.quarkus.narayana.jta.QuarkusTransaction.requiringNew().run(retention::forget);
        read(old).body("email", nullValue()).body("name", nullValue()).body("note", nullValue());
        read(young).body("email", equalTo(fresh));
        asGuest().get(OPENED + token).then().body("withdrawn", equalTo(true)).body("note", nullValue());
    }

    @Test
    void both_find_it_in_their_own_data_and_it_goes_with_the_receiver() {
        String id = visible("public").publish(() -> as(chair));
        Given.Somebody receiver = given.memberAt(colleague);
        Response sent = Forwarding.send(CODE, id, colleague, coordinator);
        assertThat(exported(coordinator).getFirst()).containsEntry("as", "sent").doesNotContainKey("email");
        assertThat(exported(receiver).getFirst())
                .containsEntry("as", "received")
                .containsEntry("email", colleague);
        as(receiver)
                .header("If-Match", "*")
                .queryParam("confirmation", receiver.name())
                .delete("/api/v1/me")
                .then()
                .statusCode(204);
        read(sent).body("email", nullValue()).body("note", nullValue());
    }

    private static List<Map<String, Object>> exported(Given.Somebody somebody) {
        return as(somebody)
                .get("/api/v1/me/export")
                .jsonPath()
                .getList("sections.find { it.name == 'forwards' }.records");
    }
}
