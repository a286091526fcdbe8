package dk.videnrul.forward;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import dk.videnrul.testsupport.AtOnce;
import dk.videnrul.testsupport.Given;
import dk.videnrul.testsupport.HttpTest;
import dk.videnrul.testsupport.Items;
import dk.videnrul.testsupport.Mailbox;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ForwardsTest extends HttpTest {
    private static final String CODE = "0741";
    private static final String OPENED = "/api/v1/forwards/";

    @Inject
    ForwardRetention retention;

    private Given.Group group;
    private Given.Somebody chair;
    private Given.Somebody coordinator;
    private String colleague;

    @BeforeEach
    void aCoordinator() {
        group = given.themeGroup().active();
        chair = given.chairOf(group);
        coordinator = given.coordinatorOf(CODE);
        colleague = Forwarding.colleague();
    }

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
    void what_is_for_members_is_never_in_a_letter_to_a_colleague_nor_behind_its_link() {
        for (String visibility : List.of("members", "group")) {
            given.takesPart(coordinator, group, visibility.equals("group") ? "MEMBER" : "VICE_CHAIR");
            Items item = visible(visibility);
            String address = Forwarding.colleague();
            Response sent = Forwarding.send(CODE, item.publish(() -> as(chair)), address, coordinator);
            sent.then().statusCode(201);
            Mailbox.Received letter = Forwarding.letters(address, 1).getFirst();
            assertThat(letter.subject() + letter.text() + letter.html())
                    .contains("Det er skrevet til medlemmer")
                    .doesNotContain(item.title())
                    .doesNotContain("Et resumé");
            String token = Forwarding.token(address);
            String told = asGuest()
                    .get(OPENED + token)
                    .then()
                    .statusCode(200)
                    .body("item", nullValue())
                    .body("membersOnly", equalTo(true))
                    .extract()
                    .asString();
            assertThat(told).doesNotContain(item.title());
            as(given.memberOf(group)).get(OPENED + token).then().body("item.title", equalTo(item.title()));
        }
    }

    @Test
    void a_link_that_was_not_signed_here_leads_nowhere() {
        String id = visible("public").publish(() -> as(chair));
        Forwarding.send(CODE, id, colleague, coordinator).then().statusCode(201);
        String other = Forwarding.colleague();
        Forwarding.send(CODE, id, other, coordinator).then().statusCode(201);
        String token = Forwarding.token(colleague);
        String foreign = Forwarding.token(other);
        char changed = token.charAt(40) == 'A' ? 'B' : 'A';
        Stream.of(
                        token.substring(0, 40) + changed + token.substring(41),
                        token.substring(0, 20) + foreign.substring(20),
                        token.substring(0, 22),
                        token + "AAAA",
                        "%20",
                        "not-a-token")
                .forEach(forged -> {
                    asGuest().get(OPENED + forged).then().statusCode(404);
                    asGuest().post(OPENED + forged + "/openings").then().statusCode(404);
                });
        asGuest().get(OPENED + "A".repeat(101)).then().statusCode(400);
    }

    @Test
    void what_was_withdrawn_says_so_and_shows_nothing_more() {
        Items item = visible("public");
        String id = item.publish(() -> as(chair));
        Response sent = Forwarding.send(CODE, id, colleague, coordinator);
        String token = Forwarding.token(colleague);
        as(coordinator)
                .header("If-Match", "\"77-0\"")
                .delete(pathOf(sent))
                .then()
                .statusCode(412);
        withdraw(sent).statusCode(204);
        withdraw(sent).statusCode(409).body("detail", containsString("trukket tilbage"));
        String told = asGuest()
                .get(OPENED + token)
                .then()
                .statusCode(200)
                .body("withdrawn", equalTo(true))
                .body("note", nullValue())
                .body("item", nullValue())
                .extract()
                .asString();
        assertThat(told).doesNotContain(item.title());
        asGuest().post(OPENED + token + "/openings").then().statusCode(204);
        read(sent)
                .body("status", equalTo("withdrawn"))
                .body("openedAt", nullValue())
                .body("allowed", empty());
        Forwarding.send(CODE, id, colleague, coordinator).then().statusCode(201);
    }

    @Test
    void what_is_not_published_any_more_is_not_shown_either() {
        Items item = visible("public");
        String id = item.publish(() -> as(chair));
        Forwarding.send(CODE, id, colleague, coordinator);
        String token = Forwarding.token(colleague);
        Items.take(() -> as(chair), id, "archived", "reason", "Forældet").then().statusCode(200);
        asGuest().get(OPENED + token).then().body("withdrawn", equalTo(true)).body("item", nullValue());
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

    private Items visible(String visibility) {
        return Items.draft().in(group).with("visibility", visibility);
    }

    private static String pathOf(Response sent) {
        return Forwarding.path(CODE) + "/" + sent.jsonPath().getString("id");
    }

    private ValidatableResponse read(Response sent) {
        return as(coordinator).get(pathOf(sent)).then().statusCode(200);
    }

    private ValidatableResponse remind(Response sent) {
        return as(coordinator).post(pathOf(sent) + "/reminders").then();
    }

    private ValidatableResponse withdraw(Response sent) {
        return as(coordinator).header("If-Match", "*").delete(pathOf(sent)).then();
    }
}
