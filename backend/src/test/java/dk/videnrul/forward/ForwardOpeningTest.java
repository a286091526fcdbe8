package dk.videnrul.forward;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import dk.videnrul.testsupport.Items;
import dk.videnrul.testsupport.Mailbox;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is behind the signed link in the letter. */
@QuarkusTest
class ForwardOpeningTest extends ForwardTestCase {

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
                        "not-a-token",
                        "A".repeat(101))
                .forEach(forged -> {
                    asGuest().get(OPENED + forged).then().statusCode(404);
                    asGuest().post(OPENED + forged + "/openings").then().statusCode(404);
                });
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
}
