package dk.videnrul.search;

import static dk.videnrul.testsupport.Items.PATH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.videnrul.testsupport.Given;
import dk.videnrul.testsupport.HttpTest;
import dk.videnrul.testsupport.Items;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** The hint as the service gives it; what is alike is tested beside the engine. */
@QuarkusTest
class DuplicatesTest extends HttpTest {

    @Test
    void whoever_writes_what_is_there_already_is_told_of_it_as_far_as_they_may_see_it() {
        Given.Group group = given.themeGroup().active();
        Given.Somebody chair = given.chairOf(group);
        String id = Items.titled("Flodhestesvømning for bedsteforældre")
                .in(group)
                .with("summary", "Bedsteforældre lærte flodhestesvømning i havnebadet om vinteren.")
                .with("visibility", "group")
                .publish(() -> as(chair));
        await().until(() -> !similar(() -> as(chair), null).getList("items").isEmpty());
        assertThat(similar(() -> as(chair), null).getString("items[0].id")).isEqualTo(id);
        assertThat(similar(() -> as(chair), null).getString("items[0].reason"))
                .startsWith("Begge nævner: ")
                .contains("flodhestesvømning");
        assertThat(similar(() -> as(chair), null).getString("items[0].themeGroup.slug"))
                .isEqualTo(group.slug());
        assertThat(similar(() -> as(chair), id).getList("items")).isEmpty();
        assertThat(similar(() -> as(given.member()), null).getList("items")).isEmpty();
        assertThat(similar(HttpTest::asGuest, null).getList("items")).isEmpty();
        given.left(chair, group);
        assertThat(similar(() -> as(given.memberOf(group)), null).getList("items.id"))
                .isEqualTo(List.of(id));
    }

    @Test
    void nothing_is_asked_for_nothing() {
        asGuest().get(PATH + "/similar").then().statusCode(200);
        assertThat(asGuest()
                        .queryParam("title", "Det er os og dem")
                        .queryParam("summary", "Vi har det, som de har det.")
                        .get(PATH + "/similar")
                        .jsonPath()
                        .getList("items"))
                .isEmpty();
    }

    private static io.restassured.path.json.JsonPath similar(Supplier<RequestSpecification> by, String not) {
        RequestSpecification request = by.get()
                .queryParam("title", "Bedsteforældre og flodhestesvømning")
                .queryParam("summary", "Om vinteren svømmer bedsteforældre i havnebadet.");
        Response answer = (not == null ? request : request.queryParam("not", not)).get(PATH + "/similar");
        answer.then().statusCode(200);
        return answer.jsonPath();
    }
}
