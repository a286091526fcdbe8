package dk.videnrul.brief;

import static io.restassured.http.ContentType.JSON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import dk.videnrul.platform.DanishTime;
import dk.videnrul.testsupport.AtOnce;
import dk.videnrul.testsupport.Items;
import dk.videnrul.testsupport.Mailbox;
import dk.videnrul.testsupport.TokenIssuer;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;

@QuarkusTest
class BriefLettersTest extends BriefTestCase {
    @Inject
    BriefRound round;

    @Inject
    BriefSending sending;

    BriefLettersTest() {
        super("0665");
    }

    @Test
    void it_comes_at_once_to_who_asks_for_it_and_to_nobody_else() {
        Items item = item();
        rolled(item.publish(() -> as(chair)), "Det passer til jer", 2);
        String key = UUID.randomUUID().toString();
        for (int attempt = 0; attempt < 2; attempt++) {
            as(coordinator)
                    .header("Idempotency-Key", key)
                    .post(path() + "/letters")
                    .then()
                    .statusCode(201)
                    .body("email", equalTo(coordinator.address()));
        }
        Mailbox.Received letter = letters(1).getFirst();
        assertThat(letter.subject()).startsWith("Overblik for Lemvig: ");
        assertThat(letter.text())
                .contains("Nyt til os")
                .contains(item.title())
                .contains("»Det passer til jer«")
                .contains("/kommuner/0665/brief")
                .doesNotContain("/afmeld-brief/");
        assertThat(letter.html()).contains(item.title()).doesNotContain("<img");
        as(given.member()).post(path() + "/letters").then().statusCode(403);
        asSecretariat()
                .post(path() + "/letters")
                .then()
                .statusCode(409)
                .body("detail", containsString("kender dig ikke"));
        as(given.coordinatorOf(code))
                .post(path() + "/letters")
                .then()
                .statusCode(409)
                .body("detail", containsString("e-mailadresse på arbejdet"));
    }

    @Test
    void nobody_gets_it_who_has_not_chosen_it() {
        as(coordinator)
                .get(subscription())
                .then()
                .body("frequency", equalTo("off"))
                .body("email", equalTo(coordinator.address()))
                .body("nextAt", nullValue());
        choose("weekly", Map.of("weekday", "friday", "hour", 7)).statusCode(200).body("nextAt", notNullValue());
        choose("monthly", Map.of()).statusCode(200).body("frequency", equalTo("monthly"));
        choose("weekly", Map.of("hour", 24, "timeZone", "Mars/Olympus"))
                .statusCode(422)
                .body("errors.pointer", containsInAnyOrder("/hour", "/timeZone"));
        choose("off", Map.of()).statusCode(200).body("nextAt", nullValue());
        as(coordinator)
                .contentType(JSON)
                .header("If-Match", "\"99-0\"")
                .body(draft("weekly", Map.of()))
                .put(subscription())
                .then()
                .statusCode(412);
    }

    @Test
    void a_role_of_the_provider_alone_gets_no_letters() {
        var administrator = given.memberAt("m" + UUID.randomUUID() + "@example.org");
        String token = TokenIssuer.person(administrator.subject(), administrator.name(), "secretariat");
        withToken(token)
                .contentType(JSON)
                .header("If-Match", "*")
                .body(draft("weekly", Map.of()))
                .put(subscription())
                .then()
                .statusCode(409)
                .body("detail", containsString("egne koordinatorer"));
    }

    @Test
    void two_nodes_and_a_restart_write_one_letter_in_a_period() throws Exception {
        choose("weekly", Map.of()).statusCode(200);
        String first = publish();
        rolled(first, "Ugens rul", 1);
        due();
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
                    while (sending.sendOne()) {}
                    throw new IllegalStateException("killed");
                }))
                .hasMessageContaining("killed");
        Callable<Boolean> node = () -> {
            round.send();
            return true;
        };
        AtOnce.all(List.of(node, node, node));
        Mailbox.Received letter = letters(1).getFirst();
        assertThat(letter.text()).contains(first).contains("/afmeld-brief/");
        assertThat(letter.unsubscribe().getLast()).isEqualTo("List-Unsubscribe=One-Click");
        due();
        round.send();
        assertThat(given.rows("select 1 from brief_letter where person = '" + coordinator.id() + "'"))
                .as("the week has had its letter")
                .hasSize(1);
    }

    @Test
    void the_next_one_goes_on_where_the_last_one_ended() {
        choose("weekly", Map.of()).statusCode(200);
        rolled(publish(), "For længe siden", 40);
        rolled(publish(), "Nyt", 1);
        given.run(
                "update brief_subscription set last_sent_at = now() - interval '50 days' where person = ?1",
                coordinator.id());
        due();
        round.send();
        assertThat(letters(1).getFirst().text()).contains("»For længe siden«").contains("»Nyt«");
    }

    @Test
    void what_the_reader_may_not_see_any_more_is_not_told() {
        given.takesPart(coordinator, group, "MEMBER");
        choose("weekly", Map.of()).statusCode(200);
        Items secret = item().with("visibility", "group");
        String id = secret.publish(() -> as(chair));
        tried(id, LocalDate.now(DanishTime.ZONE).plusDays(20));
        rolled(publish(), "Noget andet", 1);
        given.left(coordinator, group);
        due();
        round.send();
        assertThat(letters(1).getFirst().text()).contains("Noget andet").doesNotContain(secret.title());
    }

    @Test
    void it_ends_with_the_role_and_with_the_network() {
        choose("weekly", Map.of()).statusCode(200);
        rolled(publish(), "Noget", 1);
        given.run("update local_role set until_date = date '2021-01-01' where person = ?1", coordinator.id());
        due();
        round.send();
        assertThat(given.rows("select 1 from brief_subscription where next_at is not null and person = '"
                        + coordinator.id() + "'"))
                .isEmpty();
        assertThat(sent()).isEmpty();
        var leaver = given.coordinatorOf(code);
        given.addressOf(leaver);
        as(leaver)
                .contentType(JSON)
                .header("If-Match", "*")
                .body(draft("weekly", Map.of()))
                .put(subscription())
                .then()
                .statusCode(200);
        asSecretariat()
                .contentType(JSON)
                .header("If-Match", "*")
                .body(Map.of("status", "left"))
                .put("/api/v1/members/" + leaver.id() + "/status")
                .then()
                .statusCode(200);
        assertThat(given.rows("select 1 from brief_subscription where person = '" + leaver.id() + "'"))
                .isEmpty();
    }

    @Test
    void one_click_in_the_mail_program_ends_it_and_so_does_the_second() {
        choose("weekly", Map.of()).statusCode(200);
        rolled(publish(), "Noget", 1);
        due();
        round.send();
        String header = letters(1).getFirst().unsubscribe().getFirst();
        String path = header.substring(header.indexOf("/api/"), header.length() - 1);
        asGuest()
                .redirects()
                .follow(false)
                .get(path)
                .then()
                .statusCode(303)
                .header("Location", containsString("/afmeld-brief/"));
        as(coordinator).get(subscription()).then().body("frequency", equalTo("weekly"));
        for (int click = 0; click < 2; click++) {
            asGuest()
                    .contentType("application/x-www-form-urlencoded")
                    .body("List-Unsubscribe=One-Click")
                    .post(path)
                    .then()
                    .statusCode(204);
        }
        as(coordinator).get(subscription()).then().body("frequency", equalTo("off"));
        asGuest().post("/api/v1/briefs/unsubscribe/findes-ikke").then().statusCode(404);
    }

    @Test
    void it_stands_in_the_readers_own_data() {
        choose("monthly", Map.of()).statusCode(200);
        as(coordinator)
                .get("/api/v1/me/export")
                .then()
                .body("sections.find { it.name == 'briefs' }.records.municipality", contains(code));
    }

    private String subscription() {
        return path() + "/subscription";
    }

    private static Map<String, Object> draft(String frequency, Map<String, ?> more) {
        Map<String, Object> draft = new HashMap<>(
                Map.of("frequency", frequency, "weekday", "monday", "hour", 8, "timeZone", "Europe/Copenhagen"));
        draft.putAll(more);
        return draft;
    }

    private ValidatableResponse choose(String frequency, Map<String, ?> more) {
        return as(coordinator)
                .contentType(JSON)
                .header("If-Match", as(coordinator).get(subscription()).getHeader("ETag"))
                .body(draft(frequency, more))
                .put(subscription())
                .then();
    }

    private void due() {
        given.run(
                "update brief_subscription set next_at = now() - interval '1 second' where person = ?1",
                coordinator.id());
    }

    private List<Mailbox.Received> letters(int count) {
        return await().until(this::sent, sent -> sent.size() == count);
    }

    /** Who coordinates is written to about rolls too. */
    private List<Mailbox.Received> sent() {
        return Mailbox.lettersTo(coordinator.address()).stream()
                .filter(letter -> letter.subject().startsWith("Overblik for"))
                .toList();
    }
}
