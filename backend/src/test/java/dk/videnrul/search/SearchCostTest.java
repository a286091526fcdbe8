package dk.videnrul.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.videnrul.testsupport.Given;
import dk.videnrul.testsupport.HttpTest;
import dk.videnrul.testsupport.Items;
import dk.videnrul.testsupport.Statements;
import dk.videnrul.testsupport.Words;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SearchCostTest extends HttpTest {
    @Inject
    Statements statements;

    private final String word = Words.unheardOf();

    @Test
    void a_long_page_costs_as_many_statements_as_a_short_one() {
        publish(8);
        long one = statements.during(() -> search(1, null));
        long many = statements.during(() -> search(100, null));
        assertThat(many).isLessThanOrEqualTo(one).isLessThanOrEqualTo(5);
    }

    @Test
    void pages_show_every_item_once_in_the_order_asked_for() {
        publish(7);
        List<String> titles = new ArrayList<>();
        String cursor = null;
        do {
            Response page = search(3, cursor);
            titles.addAll(page.jsonPath().getList("items.title"));
            cursor = page.jsonPath().getString("next");
        } while (cursor != null);
        assertThat(titles).hasSize(7).doesNotHaveDuplicates().isSorted();
    }

    @Test
    void a_cursor_of_another_order_is_refused() {
        publish(3);
        String cursor = search(1, null).jsonPath().getString("next");
        asGuest()
                .queryParam("q", word)
                .queryParam("sort", "newest")
                .queryParam("cursor", cursor)
                .get(Items.PATH)
                .then()
                .statusCode(400);
    }

    private void publish(int many) {
        for (int number = 0; number < many; number++) {
            Given.Group group = given.themeGroup().active();
            Given.Somebody chair = given.chairOf(group);
            Items.titled("%d %s".formatted(number, word)).in(group).publish(() -> as(chair));
        }
        await().until(() -> search(1, null).jsonPath().getInt("total") == many);
    }

    private Response search(int limit, String cursor) {
        var request = asGuest()
                .queryParam("q", word)
                .queryParam("sort", "title")
                .queryParam("facets", true)
                .queryParam("limit", limit);
        return (cursor == null ? request : request.queryParam("cursor", cursor)).get(Items.PATH);
    }
}
