package dk.videnrul.review;

import static dk.videnrul.testsupport.Items.take;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.videnrul.testsupport.Given;
import dk.videnrul.testsupport.HttpTest;
import dk.videnrul.testsupport.Items;
import dk.videnrul.testsupport.Mailbox;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who is written to about an item, and what the letter says. */
@QuarkusTest
class LettersTest extends HttpTest {

    @Test
    void chairs_hear_of_what_is_submitted_and_authors_of_what_became_of_it() {
        Given.Group group = given.themeGroup().active();
        Given.Somebody chair = given.chairOf(group);
        Given.Somebody vice = given.participant(group, "VICE_CHAIR");
        Given.Somebody author = given.memberOf(group);
        String toChair = given.addressOf(chair);
        String toVice = given.addressOf(vice);
        String toAuthor = given.addressOf(author);
        Items item = Items.draft().in(group);
        String id = item.write(as(author)).jsonPath().getString("id");

        take(() -> as(author), id, "submitted").then().statusCode(200);
        await().until(() -> !Mailbox.lettersTo(toChair).isEmpty()
                && !Mailbox.lettersTo(toVice).isEmpty());
        assertThat(Mailbox.lettersTo(toChair)).singleElement().satisfies(letter -> {
            assertThat(letter.subject()).isEqualTo("Venter på dig: " + item.title());
            assertThat(letter.text()).contains("Hej " + chair.name(), author.name(), "/viden/" + id);
        });

        take(() -> as(chair), id, "draft", "reason", "Hvad kostede det?").then().statusCode(200);
        await().until(() -> !Mailbox.lettersTo(toAuthor).isEmpty());
        assertThat(Mailbox.lettersTo(toAuthor))
                .singleElement()
                .satisfies(letter -> assertThat(letter.text())
                        .contains(chair.name(), "Hvad kostede det?", "/viden/" + id + "/rediger"));

        take(() -> as(chair), id, "published").then().statusCode(200);
        await().until(() -> Mailbox.lettersTo(toAuthor).size() == 2);
        assertThat(Mailbox.lettersTo(toAuthor).getLast().subject()).isEqualTo("Nu er den delt: " + item.title());
        assertThat(Mailbox.lettersTo(toChair)).hasSize(1);
    }

    @Test
    void nobody_is_written_to_about_what_they_did_themselves() {
        Given.Group group = given.themeGroup().active();
        Given.Somebody chair = given.chairOf(group);
        Given.Somebody vice = given.participant(group, "VICE_CHAIR");
        String toChair = given.addressOf(chair);
        String toVice = given.addressOf(vice);
        String id = Items.draft().in(group).write(as(chair)).jsonPath().getString("id");
        take(() -> as(chair), id, "submitted").then().statusCode(200);
        take(() -> as(chair), id, "published").then().statusCode(200);
        await().until(() -> Mailbox.lettersTo(toVice).size() == 1);
        assertThat(Mailbox.lettersTo(toChair)).isEqualTo(List.of());
    }
}
