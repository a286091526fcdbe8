package dk.videnrul.joining;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import dk.videnrul.testsupport.AtOnce;
import dk.videnrul.testsupport.Given;
import dk.videnrul.testsupport.HttpTest;
import dk.videnrul.testsupport.Mailbox;
import dk.videnrul.testsupport.Statements;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;

@QuarkusTest
class JoinRequestsTest extends HttpTest {

    @Inject
    Statements statements;

    @Test
    void who_asks_is_let_in_by_the_chair_and_both_are_told() {
        Given.Group group = given.themeGroup().active();
        String chairs = "forperson-" + group.id() + "@example.org";
        String askers = "spoerger-" + group.id() + "@example.org";
        Given.Somebody chair = given.memberAt(chairs);
        given.takesPart(chair, group, "CHAIR");
        Given.Somebody asker = given.memberAt(askers);
        as(asker).get(path(group)).then().body("allowed", hasItem("request-to-join"));

        Response sent = send(as(asker), group, "Vi prøver det samme");
        sent.then().statusCode(201).body("status", equalTo("open")).body("allowed", contains("withdraw"));
        await().until(() -> !Mailbox.lettersTo(chairs).isEmpty());
        assertThat(Mailbox.lettersTo(chairs).getFirst().text())
                .contains(asker.name(), "Vi prøver det samme", "/temagrupper/" + group.slug() + "/bord");

        String request = sent.getHeader("Location");
        answer(as(asker), request, "{'status': 'accepted'}").then().statusCode(403);
        answer(as(given.member()), request, "{'status': 'accepted'}").then().statusCode(404);
        asGuest().get(request).then().statusCode(404);
        answer(as(chair), request, "{'status': 'accepted'}")
                .then()
                .statusCode(200)
                .body("answeredBy", equalTo(chair.name()));
        answer(as(chair), request, "{'status': 'declined', 'reason': 'Alligevel ikke'}")
                .then()
                .statusCode(409);
        as(asker).get(path(group)).then().body("allowed", hasItem("leave"));
        await().until(() -> !Mailbox.lettersTo(askers).isEmpty());
        assertThat(Mailbox.lettersTo(askers).getFirst().subject()).contains(group.name());
    }

    @Test
    void a_refusal_has_a_reason_that_the_asker_reads() {
        Given.Group group = given.themeGroup().active();
        String address = "afvist-" + group.id() + "@example.org";
        Given.Somebody asker = given.memberAt(address);
        String request = send(as(asker), group, "Må jeg?").getHeader("Location");
        answer(asSecretariat(), request, "{'status': 'declined'}")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/reason"));
        answer(asSecretariat(), request, "{'status': 'declined', 'reason': 'Gruppen er fuld'}")
                .then()
                .statusCode(200);
        await().until(() -> !Mailbox.lettersTo(address).isEmpty());
        assertThat(Mailbox.lettersTo(address).getFirst().text()).contains("Gruppen er fuld");
        as(asker).get(request).then().body("reason", equalTo("Gruppen er fuld"));
        send(as(asker), group, "Må jeg nu?").then().statusCode(201);
    }

    @Test
    void one_wish_at_a_time_until_it_is_taken_back() {
        Given.Group group = given.themeGroup().active();
        Given.Somebody asker = given.member();
        String request = send(as(asker), group, "Første").getHeader("Location");
        send(as(asker), group, "Anden").then().statusCode(409);
        answer(asSecretariat(), request, "{'status': 'withdrawn'}").then().statusCode(403);
        answer(as(asker), request, "{'status': 'withdrawn'}").then().statusCode(200);
        send(as(asker), group, "Tredje").then().statusCode(201);
    }

    @Test
    void of_two_wishes_at_the_same_moment_one_is_kept() throws Exception {
        Given.Group group = given.themeGroup().active();
        Given.Somebody asker = given.member();
        Callable<Integer> ask = () -> send(as(asker), group, "Nu").statusCode();
        List<Integer> answers = AtOnce.all(List.of(ask, ask));
        assertThat(answers).containsExactlyInAnyOrder(201, 409);
    }

    @Test
    void a_group_is_asked_only_where_asking_is_the_way_in() {
        send(as(given.member()), given.themeGroup().joining("FREE").active(), "x")
                .then()
                .statusCode(409);
        send(as(given.member()), given.themeGroup().joining("BY_INVITATION").active(), "x")
                .then()
                .statusCode(409);
        send(as(given.member()), given.themeGroup().closed(), "x").then().statusCode(409);
        Given.Group group = given.themeGroup().active();
        send(as(given.memberOf(group)), group, "x").then().statusCode(409);
        send(as(given.member()), group, "  ").then().statusCode(422).body("errors.pointer", contains("/message"));
        send(asGuest(), group, "x").then().statusCode(401);
        send(asBoard(), group, "x").then().statusCode(409);
        send(as(given.member()), given.themeGroup().proposedBy(given.member()), "x")
                .then()
                .statusCode(404);
    }

    @Test
    void chairs_see_every_wish_and_others_their_own() {
        Given.Group group = given.themeGroup().active();
        Given.Somebody chair = given.chairOf(group);
        Given.Somebody first = given.member();
        send(as(first), group, "Første");
        send(as(given.member()), group, "Anden");
        as(chair).get(path(group) + "/join-requests").then().body("items.message", contains("Første", "Anden"));
        as(first).get(path(group) + "/join-requests").then().body("items.message", contains("Første"));
        as(given.member()).get(path(group) + "/join-requests").then().body("items", hasSize(0));
        as(chair)
                .queryParam("status", "accepted")
                .get(path(group) + "/join-requests")
                .then()
                .body("items", hasSize(0));
        long one = statements.during(() -> as(chair).queryParam("limit", 1).get(path(group) + "/join-requests"));
        long many = statements.during(() -> as(chair).queryParam("limit", 100).get(path(group) + "/join-requests"));
        assertThat(many).isLessThanOrEqualTo(one).isLessThanOrEqualTo(6);
    }

    private static Response send(RequestSpecification caller, Given.Group group, String message) {
        return caller.contentType(ContentType.JSON)
                .body("{\"message\": \"%s\"}".formatted(message))
                .post(path(group) + "/join-requests");
    }

    private static Response answer(RequestSpecification caller, String request, String body) {
        return caller.contentType(ContentType.JSON)
                .header("If-Match", "*")
                .body(body.replace('\'', '"'))
                .put(request + "/status");
    }

    private static String path(Given.Group group) {
        return "/api/v1/theme-groups/" + group.slug();
    }
}
