package dk.videnrul.review;

import static dk.videnrul.testsupport.Items.PATH;
import static dk.videnrul.testsupport.Items.take;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import dk.videnrul.testsupport.Given;
import dk.videnrul.testsupport.HttpTest;
import dk.videnrul.testsupport.Items;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Who wants to be forgotten is forgotten in versions, comments on drafts, tasks and confirmations too. */
@QuarkusTest
class FormerWritersTest extends HttpTest {
    private static final String FORMER = "Tidligere medlem";

    @Test
    void an_author_is_forgotten_in_every_version_and_what_they_wrote_stays() {
        Given.Group group = given.themeGroup().active();
        Given.Somebody chair = given.chairOf(group);
        Given.Somebody author = given.memberOf(group);
        String address = given.addressOf(author);
        String id = Items.draft()
                .in(group)
                .with("body", "Det hele")
                .with("authors", List.of(Map.of("name", author.name(), "memberId", author.id())))
                .with("contact", Map.of("name", author.name(), "email", address, "role", "Konsulent"))
                .write(as(author))
                .jsonPath()
                .getString("id");
        take(() -> as(chair), id, "published").then().statusCode(200);
        as(author)
                .contentType("application/json")
                .body(Map.of("note", "Holder"))
                .post(PATH + "/" + id + "/confirmations")
                .then()
                .statusCode(201);
        String waiting = Items.draft().in(group).write(as(author)).jsonPath().getString("id");
        take(() -> as(author), waiting, "submitted").then().statusCode(200);
        as(author)
                .get("/api/v1/me/export")
                .then()
                .body("sections.name", hasItems("versions", "confirmations"))
                .body("sections.find { it.name == 'versions' }.records.what", hasItem("submitted"))
                .body("sections.find { it.name == 'confirmations' }.records[0].note", equalTo("Holder"));

        forget(author);

        as(chair)
                .get(PATH + "/" + id + "/versions")
                .then()
                .body("items.by", equalTo(List.of(FORMER, chair.name(), FORMER)));
        for (int number = 1; number <= 3; number++) {
            as(chair)
                    .get(PATH + "/" + id + "/versions/" + number)
                    .then()
                    .body("content.body", equalTo("Det hele"))
                    .body("content.authors.name", equalTo(List.of(FORMER)))
                    .body("content.authors.memberId", everyItem(nullValue()))
                    .body("content.contact.role", equalTo("Konsulent"))
                    .body("content.contact.name", nullValue())
                    .body("content.contact.email", nullValue());
        }
        as(chair).get(PATH + "/" + id + "/confirmations").then().body("items.by", equalTo(List.of(FORMER)));
        as(chair).get("/api/v1/review-tasks").then().body("items.by", equalTo(List.of(FORMER)));
    }

    @Test
    void a_chair_is_forgotten_where_they_sent_something_back() {
        Given.Group group = given.themeGroup().active();
        Given.Somebody chair = given.chairOf(group);
        Given.Somebody author = given.memberOf(group);
        String id = Items.draft().in(group).write(as(author)).jsonPath().getString("id");
        take(() -> as(author), id, "submitted");
        take(() -> as(chair), id, "draft", "reason", "Lidt mere").then().statusCode(200);
        given.chairOf(group);

        forget(chair);

        as(author)
                .get(PATH + "/" + id)
                .then()
                .body("returned.by", equalTo(FORMER))
                .body("returned.comment", equalTo("Lidt mere"));
        as(author).get(PATH + "/" + id + "/versions").then().body("items.by", not(hasItem(chair.name())));
    }

    private static void forget(Given.Somebody somebody) {
        as(somebody)
                .header("If-Match", "*")
                .queryParam("confirmation", somebody.name())
                .delete("/api/v1/me")
                .then()
                .statusCode(204);
    }
}
