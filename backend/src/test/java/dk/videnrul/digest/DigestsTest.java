package dk.videnrul.digest;

import static io.restassured.http.ContentType.JSON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import dk.videnrul.notice.Telling;
import dk.videnrul.roll.Rolling;
import dk.videnrul.testsupport.AtOnce;
import dk.videnrul.testsupport.Given;
import dk.videnrul.testsupport.HttpTest;
import dk.videnrul.testsupport.Items;
import dk.videnrul.testsupport.Mailbox;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DigestsTest extends HttpTest {
    private static final String PATH = "/api/v1/me/digest";

    @Inject
    DigestRound round;

    @Inject
    Digests digests;

    private Given.Group group;
    private Given.Somebody chair;
    private Given.Somebody reader;
    private String address;

    @BeforeEach
    void aReader() {
        group = given.themeGroup().active();
        chair = given.chairOf(group);
        reader = given.member();
        address = given.addressOf(reader);
        Telling.follow(reader, Map.of("themeGroup", group.slug()));
    }

    @Test
    void nobody_gets_letters_who_has_not_chosen_them() {
        as(reader)
                .get(PATH)
                .then()
                .body("frequency", equalTo("off"))
                .body("timeZone", equalTo("Europe/Copenhagen"))
                .body("email", equalTo(address))
                .body("nextAt", nullValue());
        choose(Map.of("frequency", "weekly", "weekday", "friday", "hour", 7))
                .statusCode(200)
                .body("nextAt", notNullValue());
        choose(Map.of("hour", 24, "timeZone", "Mars/Olympus"))
                .statusCode(422)
                .body("errors.pointer", containsInAnyOrder("/hour", "/timeZone"));
        choose(Map.of("frequency", "off")).statusCode(200).body("nextAt", nullValue());
    }

    @Test
    void a_digest_tells_what_came_since_with_the_reason_as_text_and_html() {
        String before = publish();
        Telling.inbox(reader, 1);
        choose(Map.of("frequency", "daily", "language", "da")).statusCode(200);
        String title = publish();
        Telling.inbox(reader, 2);
        due();
        round.send();
        Mailbox.Received letter = letters(1).getFirst();
        assertThat(letter.subject()).startsWith("Én nyhed fra");
        assertThat(letter.text())
                .contains(chair.name() + " delte \"" + title + "\"")
                .contains("Du får det at vide, fordi du følger temagruppen " + group.name() + ".")
                .contains("/afmeld/")
                .doesNotContain(before);
        assertThat(letter.html())
                .contains(title)
                .contains("fordi du følger temagruppen")
                .contains("/afmeld/");
        assertThat(letter.unsubscribe().getFirst()).matches("<https?://.+/api/v1/digests/unsubscribe/[\\w-]{43}>");
        assertThat(letter.unsubscribe().getLast()).isEqualTo("List-Unsubscribe=One-Click");
    }

    @Test
    void two_nodes_and_a_restart_write_one_letter_in_a_period() throws Exception {
        choose(Map.of("frequency", "daily")).statusCode(200);
        publish();
        Telling.inbox(reader, 1);
        due();
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
                    while (digests.sendOne()) {}
                    throw new IllegalStateException("killed");
                }))
                .hasMessageContaining("killed");
        Callable<Boolean> node = () -> {
            round.send();
            return true;
        };
        AtOnce.all(List.of(node, node, node));
        letters(1);
        publish();
        Telling.inbox(reader, 2);
        due();
        round.send();
        assertThat(sent()).as("the day has had its letter").hasSize(1);
    }

    @Test
    void after_a_long_outage_everything_is_told_once() {
        choose(Map.of("frequency", "daily")).statusCode(200);
        String first = publish();
        String second = publish();
        Telling.inbox(reader, 2);
        given.run("update digest_choice set next_at = now() - interval '30 days' where person = ?1", reader.id());
        round.send();
        assertThat(letters(1).getFirst().text()).contains(first).contains(second);
        String third = publish();
        Telling.inbox(reader, 3);
        due();
        round.send();
        assertThat(letters(2).getLast().text()).contains(third).doesNotContain(first);
    }

    @Test
    void what_is_read_or_not_to_be_seen_any_more_is_not_told() {
        given.takesPart(reader, group, "MEMBER");
        choose(Map.of("frequency", "daily")).statusCode(200);
        Items secret = Items.draft().in(group).with("visibility", "group");
        secret.publish(() -> as(chair));
        String read = publish();
        String entry = Telling.inbox(reader, 2).jsonPath().getString("items[0].id");
        as(reader)
                .contentType("application/merge-patch+json")
                .header("If-Match", "*")
                .body("{\"read\": true}")
                .patch(Telling.INBOX + "/" + entry)
                .then()
                .statusCode(200);
        given.left(reader, group);
        due();
        round.send();
        assertThat(sent()).as("nothing to tell, no letter").isEmpty();
        String seen = publish();
        Telling.inbox(reader, 2);
        due();
        round.send();
        assertThat(letters(1).getFirst().text())
                .contains(seen)
                .doesNotContain(read)
                .doesNotContain(secret.title());
    }

    @Test
    void one_click_in_the_mail_program_ends_it_and_so_does_the_second() {
        choose(Map.of("frequency", "daily")).statusCode(200);
        publish();
        Telling.inbox(reader, 1);
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
                .header("Location", org.hamcrest.Matchers.containsString("/afmeld/"));
        as(reader).get(PATH).then().body("frequency", equalTo("daily"));
        for (int click = 0; click < 2; click++) {
            asGuest()
                    .contentType("application/x-www-form-urlencoded")
                    .body("List-Unsubscribe=One-Click")
                    .post(path)
                    .then()
                    .statusCode(204);
        }
        as(reader).get(PATH).then().body("frequency", equalTo("off"));
        asGuest().post("/api/v1/digests/unsubscribe/findes-ikke").then().statusCode(404);
        assertThat(given.rows("select 1 from digest_letter where encode(secret, 'escape') like '%"
                        + path.substring(path.lastIndexOf('/') + 1) + "%'"))
                .as("only the digest of the secret is kept")
                .isEmpty();
    }

    @Test
    void who_leaves_gets_no_more_letters() {
        choose(Map.of("frequency", "daily")).statusCode(200);
        publish();
        Telling.inbox(reader, 1);
        asSecretariat()
                .contentType(JSON)
                .header("If-Match", "*")
                .body(Map.of("status", "left"))
                .put("/api/v1/members/" + reader.id() + "/status")
                .then()
                .statusCode(200);
        due();
        round.send();
        assertThat(sent()).isEmpty();
    }

    @Test
    void what_waits_for_an_answer_is_written_at_once_to_who_gets_no_digest() {
        Given.Group target = given.themeGroup().active();
        Given.Somebody without = given.chairOf(target);
        Given.Somebody with = given.participant(target, "VICE_CHAIR");
        given.addressOf(without);
        given.addressOf(with);
        as(with).contentType("application/merge-patch+json")
                .header("If-Match", "*")
                .body(Map.of("frequency", "weekly"))
                .patch(PATH)
                .then()
                .statusCode(200);
        Items item = Items.draft().in(group);
        Rolling.to(target, item.publish(() -> as(chair)), "Se her", as(given.member()))
                .then()
                .statusCode(201);
        Telling.inbox(with, 1).then().body("items.kind", contains("roll-sent"));
        await().until(() -> !Mailbox.lettersTo(without.address()).isEmpty());
        assertThat(Mailbox.lettersTo(without.address()))
                .singleElement()
                .satisfies(letter -> assertThat(letter.text()).contains(item.title()));
        assertThat(Mailbox.lettersTo(with.address())).isEmpty();
    }

    private ValidatableResponse choose(Map<String, ?> what) {
        return as(reader)
                .contentType("application/merge-patch+json")
                .header("If-Match", as(reader).get(PATH).getHeader("ETag"))
                .body(what)
                .patch(PATH)
                .then();
    }

    /** Answers the title. */
    private String publish() {
        Items item = Items.draft().in(group);
        item.publish(() -> as(chair));
        return item.title();
    }

    private void due() {
        given.run("update digest_choice set next_at = now() - interval '1 second' where person = ?1", reader.id());
    }

    private List<Mailbox.Received> letters(int count) {
        return await().until(this::sent, sent -> sent.size() == count);
    }

    private List<Mailbox.Received> sent() {
        return Mailbox.lettersTo(address);
    }
}
