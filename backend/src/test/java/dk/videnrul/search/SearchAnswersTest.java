package dk.videnrul.search;

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
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What an answer says besides the hits. */
@QuarkusTest
class SearchAnswersTest extends HttpTest {
    private final String word = Words.unheardOf();

    @Test
    void hits_that_only_come_near_are_told_as_such() {
        publish("Om " + word);

        assertThat(asked(asGuest(), word).getBoolean("loose")).isFalse();
        JsonPath near = asked(asGuest(), word.substring(2) + Words.unheardOf());
        assertThat(near.getBoolean("loose")).isTrue();
        assertThat(near.getInt("total")).isPositive();
    }

    @Test
    void the_secretariat_is_told_why_an_item_was_found() {
        publish("Om " + word);

        Map<String, Object> why =
                asked(asSecretariat().queryParam("explain", true), word).getMap("items[0].explanation");
        assertThat((Number) why.get("score")).isNotEqualTo(0);
        assertThat(why.get("words"))
                .asList()
                .contains(Map.of("word", word, "how", "as-written", "found", word, "field", "title"));
        assertThat(asked(asSecretariat(), word).getString("items[0].explanation"))
                .isNull();
    }

    @Test
    void nobody_else_is() {
        asGuest().queryParam("explain", true).get(Items.PATH).then().statusCode(401);
        as(given.member()).queryParam("explain", true).get(Items.PATH).then().statusCode(403);
    }

    private void publish(String title) {
        Given.Group group = given.themeGroup().active();
        Given.Somebody chair = given.chairOf(group);
        Items.titled(title).in(group).publish(() -> as(chair));
        await().until(() -> asked(asGuest(), word).getList("items.title").equals(List.of(title)));
    }

    private static JsonPath asked(RequestSpecification by, String q) {
        return by.queryParam("q", q).get(Items.PATH).jsonPath();
    }
}
