package dk.videnrul.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import dk.videnrul.testsupport.Given;
import dk.videnrul.testsupport.Items;
import dk.videnrul.testsupport.Statements;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class InsightsTest extends InsightTestCase {
    @Inject
    Statements statements;

    private Given.Group group;
    private Given.Somebody reader;

    @BeforeEach
    void begin() {
        group = given.themeGroup().active();
        reader = given.member();
    }

    @Test
    void the_map_tells_who_shares_and_who_tries() {
        String one = published(group, "1991-03-01");
        String two = published(group, "1991-04-01");
        tried(one, "0563", "1991-05-01");
        tried(two, "0563", "1991-06-01");
        tried(two, "0607", "1991-06-01");
        rolled(one, null, "0101", "TAKEN_UP", "1991-05-01");
        rolled(two, null, "0101", "DECLINED", "1991-05-01");
        count(one, two);
        JsonPath map = of(1991, "map", as(reader));
        assertThat(map.getList("municipalities")).hasSize(98);
        assertThat(row(map, "0607")).containsExactly(2, 0, 0);
        assertThat(row(map, "0563")).containsExactly(0, 2, 0);
        assertThat(row(map, "0101")).containsExactly(0, 0, 1);
        assertThat(map.getString("state.computedUpTo")).isNotNull();
        assertThat(map.getInt("definition.version")).isEqualTo(1);
        items("tried", 1991, "0563").body("total", equalTo(2)).body("items.id", containsInAnyOrder(one, two));
        items("taken-up", 1991, "0101").body("items.id", equalTo(List.of(one)));
        items("shared", 1990, "0607").body("items", empty());
    }

    @Test
    void an_item_that_becomes_the_groups_own_is_counted_no_more() {
        Given.Somebody chair = given.chairOf(group);
        String item = published(group, "1992-03-01");
        count(item);
        assertThat(row(of(1992, "map", as(reader)), "0607")).containsExactly(1, 0, 0);
        Items.change(() -> as(chair), item, Map.of("visibility", "group"))
                .then()
                .statusCode(200);
        catchUp();
        assertThat(row(of(1992, "map", as(chair)), "0607")).containsExactly(0, 0, 0);
        items("shared", 1992, "0607").body("items", empty()).body("total", equalTo(0));
    }

    @Test
    void time_to_practice_and_reach_are_what_the_measures_say() {
        Given.Group next = given.themeGroup().active();
        String one = published(group, "1993-01-10");
        String two = published(group, "1993-02-10");
        String three = published(group, "1993-05-10");
        String four = published(group, "1993-05-11");
        tried(one, "0621", "1993-01-20");
        tried(two, "0621", "1993-06-15");
        tried(three, "0101", "1993-06-01");
        tried(three, "0563", "1993-05-09");
        tried(four, "0607", "1993-06-01");
        rolled(one, next, null, "TAKEN_UP", "1993-06-01");
        rolled(two, null, "0461", "TAKEN_UP", "1993-06-01");
        rolled(two, null, "0751", "SEEN", "1993-06-01");
        count(one, two, three, four);
        JsonPath measured = measure("time-to-practice");
        JsonPath practice = of(1993, "time-to-practice", as(reader));
        for (String figure : List.of("n", "tried", "neverTriedShare", "lowerQuartile", "median", "upperQuartile")) {
            assertThat(practice.<Object>get(figure)).as(figure).isEqualTo(measured.<Object>get(figure));
        }
        assertThat(practice.getList("spells")).isEqualTo(measured.getList("spells"));
        assertThat(practice.getInt("n")).isEqualTo(4);
        assertThat(practice.getList("quarters.n")).isEqualTo(List.of(2, 2));
        assertThat(practice.getList("quarters.median")).isEqualTo(List.of(67.5f, 22.0f));
        JsonPath reached = measure("reach");
        JsonPath reach = of(1993, "reach", as(reader));
        for (String figure : List.of(
                "themeGroups",
                "municipalities",
                "municipalitiesInAll",
                "population",
                "populationInAll",
                "smallMunicipalities",
                "regions",
                "results")) {
            assertThat(reach.<Object>get(figure)).as(figure).isEqualTo(reached.<Object>get(figure));
        }
        assertThat(reach.getInt("itemsRolled")).isEqualTo(2);
        assertThat(reach.getString("groups[0].themeGroup.slug")).isEqualTo(next.slug());
        items("practice", 1993, "never").body("items.id", equalTo(List.of(four)));
        items("practice", 1993, "within-30-days").body("items.id", containsInAnyOrder(one, three));
        asked(1993, "within-30-days")
                .queryParam("quarter", 1)
                .get(INSIGHTS + "practice/items")
                .then()
                .body("items.id", equalTo(List.of(one)));
        items("practice", 1993, "tried").body("total", equalTo(3));
        items("group-reached", 1993, "group:" + next.slug()).body("items.id", equalTo(List.of(one)));
        items("rolled", 1993, "waiting").body("total", equalTo(2));
    }

    @Test
    void coverage_also_tells_of_what_there_is_nothing() {
        String item = published(
                group,
                "1994-03-01",
                Items.draft()
                        .with("topics", new String[] {"rygestop"})
                        .with("focusAreas", new String[] {"lighed-i-sundhed"}));
        tried(item, "0563", "1994-05-01");
        count(item);
        JsonPath coverage = of(1994, "coverage", as(reader));
        assertThat(coverage.getMap("focusAreas.find { it.concept.id == 'lighed-i-sundhed' }"))
                .containsEntry("items", 1)
                .containsEntry("tried", 1);
        assertThat(coverage.getList("topics.findAll { it.items > 0 }.concept.id"))
                .isEqualTo(List.of("rygestop"));
        assertThat(coverage.getList("preventionPackages.items.unique()")).isEqualTo(List.of(0));
        asked(1994, "rygestop")
                .queryParam("other", "untried")
                .get(INSIGHTS + "topic/items")
                .then()
                .body("items", empty());
        items("topic", 1994, "rygestop").body("items.id", equalTo(List.of(item)));
    }

    @Test
    void knowledge_flows_between_groups_and_regions() {
        Given.Group next = given.themeGroup().active();
        String one = published(group, "1995-03-01");
        String two = published(group, "1995-03-01");
        rolled(one, next, null, "TAKEN_UP", "1995-04-01");
        rolled(two, next, null, "DECLINED", "1995-04-01");
        rolled(two, null, "0621", "SENT", "1995-04-01");
        rolled(two, null, "0563", "TAKEN_UP", "1995-04-01");
        count(one, two);
        JsonPath flow = of(1995, "flow", as(reader));
        assertThat(flow.getInt("rolls")).isEqualTo(4);
        assertThat(flow.getList("links.from.key.unique()")).isEqualTo(List.of("group:" + group.slug()));
        String toRegion = "links.find { it.to.key == 'region:syddanmark' }";
        assertThat(flow.getInt(toRegion + ".rolls")).isEqualTo(2);
        assertThat(flow.getInt(toRegion + ".takenUp")).isEqualTo(1);
        assertThat(flow.getList("years.rolls")).isEqualTo(List.of(4));
        asked(1995, "group:" + group.slug())
                .queryParam("other", "group:" + next.slug())
                .get(INSIGHTS + "flow/items")
                .then()
                .statusCode(200)
                .body("items.id", containsInAnyOrder(one, two));
    }

    @Test
    void items_come_page_by_page() {
        String[] all = {published(group, "1996-03-01"), published(group, "1996-03-01"), published(group, "1996-03-01")};
        count(all);
        JsonPath first = asked(1996, "0607")
                .queryParam("limit", 2)
                .get(INSIGHTS + "shared/items")
                .jsonPath();
        assertThat(first.getList("items.id")).isEqualTo(List.of(all[2], all[1]));
        asked(1996, "0607")
                .queryParam("limit", 2)
                .queryParam("cursor", first.getString("next"))
                .get(INSIGHTS + "shared/items")
                .then()
                .body("items.id", equalTo(List.of(all[0])))
                .body("next", nullValue());
    }

    @Test
    void every_page_is_a_table_too() {
        String item = published(group, "1997-03-01");
        count(item);
        String table = new String(
                as(reader)
                        .accept("text/csv")
                        .queryParam("from", 1997)
                        .queryParam("to", 1997)
                        .get(INSIGHTS + "map")
                        .then()
                        .statusCode(200)
                        .header("Content-Disposition", "attachment; filename=\"kort.csv\"")
                        .extract()
                        .asByteArray(),
                StandardCharsets.UTF_8);
        assertThat(table.lines()).hasSize(99).anyMatch(line -> line.startsWith("\"0607\";\"Fredericia\";"));
        for (String page : List.of("reach", "time-to-practice", "coverage", "flow")) {
            as(reader).accept("text/csv").get(INSIGHTS + page).then().statusCode(200);
        }
    }

    @Test
    void pages_are_for_members_and_cost_a_fixed_number_of_statements() {
        asGuest().get(INSIGHTS + "map").then().statusCode(401);
        asPartner("metrics:read").get(INSIGHTS + "map").then().statusCode(403);
        for (String page : List.of("map", "reach", "time-to-practice", "coverage", "flow")) {
            as(reader).get(INSIGHTS + page).then().statusCode(200);
            assertThat(statements.during(() -> as(reader).get(INSIGHTS + page)))
                    .as(page)
                    .isLessThanOrEqualTo(9);
        }
    }

    @Test
    void faults_of_the_question_are_told() {
        as(reader)
                .queryParam("from", 2026)
                .queryParam("to", 2025)
                .get(INSIGHTS + "flow")
                .then()
                .statusCode(400)
                .body("errors.parameter", hasItem("to"));
        as(reader).get(INSIGHTS + "tried/items").then().statusCode(400).body("errors[0].parameter", equalTo("key"));
        as(reader).queryParam("key", "x").get(INSIGHTS + "nothing/items").then().statusCode(404);
        items("flow", 1990, "group:findes-ikke").body("total", equalTo(0));
        items("flow", 1990, "noget").body("items", empty());
        as(reader).get(INSIGHTS + "map").then().body("state.lastYear", notNullValue());
    }

    private JsonPath measure(String name) {
        return as(reader)
                .queryParam("from", "1993-01-01")
                .queryParam("to", "1993-12-31")
                .get("/api/v1/metrics/" + name)
                .jsonPath();
    }

    private static List<Integer> row(JsonPath map, String code) {
        String one = "municipalities.find { it.municipality.code == '" + code + "' }.";
        return List.of(map.getInt(one + "shared"), map.getInt(one + "tried"), map.getInt(one + "takenUp"));
    }

    private ValidatableResponse items(String figure, int year, String key) {
        return asked(year, key).get(INSIGHTS + figure + "/items").then().statusCode(200);
    }

    private RequestSpecification asked(int year, String key) {
        return as(reader).queryParam("from", year).queryParam("to", year).queryParam("key", key);
    }
}
