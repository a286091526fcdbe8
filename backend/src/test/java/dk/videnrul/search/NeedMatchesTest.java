package dk.videnrul.search;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import dk.videnrul.need.Asking;
import dk.videnrul.testsupport.Given;
import dk.videnrul.testsupport.HttpTest;
import dk.videnrul.testsupport.Items;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
class NeedMatchesTest extends HttpTest {

    @Test
    void whoever_asks_sees_at_once_what_may_answer_and_why() {
        Given.Group group = given.themeGroup().active();
        Given.Somebody chair = given.chairOf(group);
        Given.Somebody asker = given.member();
        String item = Items.titled("Næsehornsridning for pensionister")
                .in(group)
                .with("summary", "Pensionister prøvede næsehornsridning i dyreparken om sommeren.")
                .with("topics", List.of("sundhedsoekonomi"))
                .with("outcome", "negative")
                .publish(() -> as(chair));
        Items.titled("Næsehornsridning for pensionister i hemmelighed")
                .in(group)
                .with("visibility", "group")
                .with("topics", List.of("sundhedsoekonomi"))
                .publish(() -> as(chair));
        await().untilAsserted(() -> as(asker)
                .queryParam("question", "Er der pensionister, som kan lide næsehornsridning?")
                .queryParam("topic", "sundhedsoekonomi")
                .get("/api/v1/need-matches")
                .then()
                .statusCode(200)
                .body("items[0].item.id", equalTo(item))
                .body("items[0].reasons[0]", containsString("Handler også om"))
                .body("items[0].reasons[1]", containsString("næsehornsridning"))
                .body("items.item.title", not(hasItem("Næsehornsridning for pensionister i hemmelighed"))));
        String need = Asking.asked(asker, "Næsehornsridning for pensionister: hvad kostede det?");
        String matches = Asking.PATH + "/" + need + "/matches";
        as(asker).get(matches).then().body("items.item.id", hasItem(item));
        Asking.answered(chair, need, item);
        as(asker).get(matches).then().body("items.item.id", not(hasItem(item)));
        asGuest().get(matches).then().statusCode(401);
    }

    @Test
    void nothing_is_asked_for_nothing() {
        as(given.member())
                .queryParam("topic", "findes-ikke")
                .get("/api/v1/need-matches")
                .then()
                .statusCode(200)
                .body("items", empty());
    }
}
