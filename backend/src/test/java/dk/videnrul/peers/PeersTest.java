package dk.videnrul.peers;

import static io.restassured.http.ContentType.JSON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import dk.videnrul.testsupport.Given;
import dk.videnrul.testsupport.HttpTest;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PeersTest extends HttpTest {
    private static final String MUNICIPALITIES = "/api/v1/municipalities/";

    @Test
    void the_most_alike_come_first_each_with_what_matched() {
        Response peers = asGuest().header("Accept-Language", "da").get(MUNICIPALITIES + "0185/peers");
        peers.then().statusCode(200);
        List<Map<String, Object>> first = peers.jsonPath().getList("items[0].traits");
        assertThat(first)
                .extracting(trait -> trait.get("trait") + ": " + trait.get("detail"))
                .containsExactly(
                        "population: 40.000–60.000 indbyggere",
                        "region: Region Hovedstaden",
                        "urban-rural: By: mindst 150 indbyggere pr. km²");
    }

    @Test
    void pages_show_every_peer_once_and_never_the_municipality_itself() {
        List<String> codes = new ArrayList<>();
        List<Integer> traits = new ArrayList<>();
        String next = null;
        do {
            RequestSpecification asked = asGuest().queryParam("limit", 7);
            Response page =
                    (next == null ? asked : asked.queryParam("cursor", next)).get(MUNICIPALITIES + "0773/peers");
            codes.addAll(page.jsonPath().getList("items.municipality.code"));
            page.jsonPath().getList("items.traits", List.class).forEach(some -> traits.add(some.size()));
            next = page.jsonPath().getString("next");
        } while (next != null);
        assertThat(codes).doesNotHaveDuplicates().doesNotContain("0773").hasSizeGreaterThan(50);
        assertThat(traits).isSortedAccordingTo((one, other) -> other - one).doesNotContain(0);
    }

    @Test
    void a_region_counts_as_it_is_on_the_day() {
        clock.set(Instant.parse("2027-01-02T12:00:00Z"));
        Response peers = asGuest().queryParam("limit", 100).get(MUNICIPALITIES + "0151/peers");
        assertThat(peers.jsonPath().getList("items.find { it.municipality.code == '0306' }.traits.trait", String.class))
                .contains("region");
    }

    @Test
    void the_coordinator_chooses_with_whom_to_compare() {
        String path = MUNICIPALITIES + "0492/chosen-peers";
        Given.Somebody coordinator = given.coordinatorOf("0492");
        String tag = as(coordinator).get(path).getHeader("ETag");
        choose(as(given.member()), path, "*", List.of("0101")).then().statusCode(403);
        choose(as(coordinator), path, tag, List.of("0492", "9999"))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/municipalities/0", "/municipalities/1"));
        choose(as(coordinator), path, tag, List.of("0825", "0101", "0825"))
                .then()
                .statusCode(200)
                .body("peers.name", contains("København", "Læsø"));
        choose(as(coordinator), path, tag, List.of()).then().statusCode(412);
        Response peers = asGuest().queryParam("limit", 100).get(MUNICIPALITIES + "0492/peers");
        assertThat(peers.jsonPath().getList("items.find { it.municipality.code == '0101' }.traits.trait", String.class))
                .containsExactly("chosen");
        choose(as(coordinator), path, "*", List.of())
                .then()
                .body("peers", empty())
                .body("version", equalTo(2));
    }

    private static Response choose(RequestSpecification by, String path, String tag, List<String> codes) {
        return by.contentType(JSON)
                .header("If-Match", tag)
                .body(Map.of("municipalities", codes))
                .put(path);
    }
}
