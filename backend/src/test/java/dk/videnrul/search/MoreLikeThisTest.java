package dk.videnrul.search;

import static dk.videnrul.testsupport.Items.PATH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.videnrul.testsupport.Given;
import dk.videnrul.testsupport.HttpTest;
import dk.videnrul.testsupport.Items;
import dk.videnrul.testsupport.Words;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import org.junit.jupiter.api.Test;

/** More like an item as the service shows it; what is alike is tested beside the engine. */
@QuarkusTest
class MoreLikeThisTest extends HttpTest {
    private final String one = Words.unheardOf();
    private final String other = Words.unheardOf();

    @Test
    void what_is_alike_is_shown_with_the_reason_to_those_who_may_see_it() {
        Given.Group group = given.themeGroup().active();
        Given.Somebody chair = given.chairOf(group);
        String id = publish("Flodbred", "public", group, chair);
        String open = publish("Klitplantage", "public", group, chair);
        String hidden = publish("Engmose", "group", group, chair);
        await().until(() -> more(as(chair), id).getList("items.id").containsAll(List.of(open, hidden)));
        assertThat(more(as(given.member()), id).getList("items.id"))
                .contains(open)
                .doesNotContain(hidden);
        assertThat(more(asGuest(), id).getString("items[0].reason"))
                .startsWith("Begge nævner: ")
                .contains(one, other);
        asGuest().get(PATH + "/" + hidden + "/similar").then().statusCode(404);
    }

    @Test
    void items_that_share_a_topic_say_which() {
        Given.Group group = given.themeGroup().active();
        Given.Somebody chair = given.chairOf(group);
        String id = about(one, group, chair);
        String same = about(other, group, chair);
        await().until(() -> more(asGuest(), id).getList("items.id").contains(same));
        assertThat(more(asGuest(), id).getString("items.find { it.id == '" + same + "' }.reason"))
                .startsWith("Samme emne: ");
        assertThat(more(asGuest(), id).getList("items.id")).doesNotContain(id).hasSizeLessThanOrEqualTo(5);
    }

    private String publish(String title, String visibility, Given.Group group, Given.Somebody chair) {
        return Items.titled("%s %s %s".formatted(title, one, other))
                .with("summary", "%s %s".formatted(one, other))
                .with("visibility", visibility)
                .in(group)
                .publish(() -> as(chair));
    }

    private static String about(String word, Given.Group group, Given.Somebody chair) {
        return Items.titled(word)
                .with("summary", word)
                .with("topics", List.of("halmad"))
                .in(group)
                .publish(() -> as(chair));
    }

    private static JsonPath more(RequestSpecification caller, String id) {
        return caller.get(PATH + "/" + id + "/similar").jsonPath();
    }
}
