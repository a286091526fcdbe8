package dk.videnrul.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import dk.videnrul.testsupport.Given;
import dk.videnrul.testsupport.HttpTest;
import dk.videnrul.testsupport.Statements;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Which groups a list shows, and what it costs. */
@QuarkusTest
class ThemeGroupListsTest extends HttpTest {
    @Inject
    Statements statements;

    @Test
    void a_page_of_groups_costs_as_many_statements_as_one_group() {
        for (int count = 0; count < 5; count++) {
            given.chairOf(given.themeGroup().active());
        }
        long one = statements.during(() -> asGuest().queryParam("limit", 1).get("/api/v1/theme-groups"));
        long many = statements.during(() -> asGuest().queryParam("limit", 100).get("/api/v1/theme-groups"));
        assertThat(many).isLessThanOrEqualTo(one + 1).isLessThanOrEqualTo(6);
    }

    @Test
    void groups_are_found_by_focus_area_and_prevention_package() {
        Given.Group group = given.themeGroup().active();
        given.themeGroup().named("Uden emner " + group.id()).active();
        given.run(
                "update theme_group set focus_areas = array['lighed-i-sundhed', 'trivsel-lokalsamfund'],"
                        + " prevention_packages = array['tobak'] where id = ?1",
                group.id());
        for (var filter : Map.of("focusArea", "lighed-i-sundhed", "preventionPackage", "tobak")
                .entrySet()) {
            asGuest()
                    .queryParam("q", group.id())
                    .queryParam(filter.getKey(), filter.getValue(), "noget-andet")
                    .get("/api/v1/theme-groups")
                    .then()
                    .statusCode(200)
                    .body("items.slug", equalTo(List.of(group.slug())))
                    .body("total", equalTo(1));
            asGuest()
                    .queryParam("q", group.id())
                    .queryParam(filter.getKey(), "noget-andet")
                    .get("/api/v1/theme-groups")
                    .then()
                    .body("total", equalTo(0));
        }
    }

    @Test
    void groups_are_filtered_and_searched_by_name() {
        Given.Group closed = given.themeGroup().named("Helt særligt navn").closed();
        asGuest()
                .queryParam("status", "closed")
                .queryParam("q", "helt SÆRLIGT")
                .get("/api/v1/theme-groups")
                .then()
                .body("items.slug", equalTo(List.of(closed.slug())))
                .body("total", equalTo(1));
        asGuest().queryParam("q", "100%_").get("/api/v1/theme-groups").then().body("total", equalTo(0));
    }
}
