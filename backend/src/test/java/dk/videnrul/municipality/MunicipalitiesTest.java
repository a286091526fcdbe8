package dk.videnrul.municipality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import dk.videnrul.testsupport.HttpTest;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
class MunicipalitiesTest extends HttpTest {
    private static final Instant BEFORE_THE_REFORM = Instant.parse("2026-12-31T22:59:59Z");
    private static final Instant AFTER_THE_REFORM = Instant.parse("2026-12-31T23:00:00Z");

    @Test
    void there_are_98_in_danish_order() {
        JsonPath page = asGuest()
                .queryParam("limit", 100)
                .get("/api/v1/municipalities")
                .then()
                .statusCode(200)
                .body("total", equalTo(98))
                .body("next", nullValue())
                .extract()
                .jsonPath();
        List<String> names = page.getList("items.name");
        assertThat(names).hasSize(98).startsWith("Albertslund").endsWith("Ærø", "Aabenraa", "Aalborg", "Aarhus");
        assertThat(page.getInt("items.population.count.sum()")).isEqualTo(5_805_991);
    }

    @Test
    void pages_go_on_where_the_one_before_ended() {
        List<String> codes = new ArrayList<>();
        String cursor = null;
        do {
            var request = asGuest().queryParam("limit", 40);
            var answer =
                    (cursor == null ? request : request.queryParam("cursor", cursor)).get("/api/v1/municipalities");
            codes.addAll(answer.jsonPath().getList("items.code"));
            cursor = answer.jsonPath().getString("next");
            assertThat(answer.getHeader("Link") == null).isEqualTo(cursor == null);
        } while (cursor != null);
        assertThat(codes).hasSize(98).doesNotHaveDuplicates();
    }

    @Test
    void the_link_header_leads_to_the_next_page() {
        String link =
                asGuest().queryParam("limit", 90).get("/api/v1/municipalities").getHeader("Link");
        assertThat(link).startsWith("</api/v1/municipalities?").endsWith(">; rel=\"next\"");
        String next = link.substring(1, link.indexOf('>'));
        asGuest().urlEncodingEnabled(false).get(next).then().statusCode(200).body("items", hasSize(8));
    }

    @Test
    void a_name_is_found_however_its_letters_are_written() {
        asGuest()
                .queryParam("q", "aeroe")
                .get("/api/v1/municipalities")
                .then()
                .body("items.name", equalTo(List.of("Ærø")));
        asGuest()
                .queryParam("q", "Århus")
                .get("/api/v1/municipalities")
                .then()
                .body("items.name", equalTo(List.of("Aarhus")));
    }

    @Test
    void two_regions_become_one_at_new_year() {
        clock.set(BEFORE_THE_REFORM);
        region("0101", "hovedstaden");
        clock.set(AFTER_THE_REFORM);
        region("0101", "oestdanmark");
        region("0607", "syddanmark");
        asGuest()
                .queryParam("region", "oestdanmark")
                .queryParam("limit", 100)
                .get("/api/v1/municipalities")
                .then()
                .body("total", equalTo(46));
        asGuest()
                .get("/api/v1/regions/hovedstaden")
                .then()
                .body("municipalities", equalTo(0))
                .body("successor.slug", equalTo("oestdanmark"));
    }

    @Test
    void a_region_whose_code_is_not_published_has_none() {
        asGuest().get("/api/v1/regions").then().body("items", hasSize(6)).body("items[5].code", nullValue());
    }

    @Test
    void membership_is_a_list_of_periods() {
        given.run("""
                insert into membership (id, municipality, from_date, until_date) values
                (gen_random_uuid(), '0825', date '1995-01-01', date '2003-01-01'),
                (gen_random_uuid(), '0825', date '2012-06-01', null)""");
        asGuest()
                .get("/api/v1/municipalities/0825")
                .then()
                .body("member", equalTo(true))
                .body("memberships", hasSize(2))
                .body("memberships[0].until", equalTo("2003-01-01"));
        clock.set(Instant.parse("2005-01-01T12:00:00Z"));
        asGuest().get("/api/v1/municipalities/0825").then().body("member", equalTo(false));
    }

    @Test
    void what_has_not_changed_is_not_sent_again() {
        String tag = asGuest().get("/api/v1/municipalities/0607").getHeader("ETag");
        assertThat(tag).matches("\"0-[0-9a-f]{24}\"");
        asGuest()
                .header("If-None-Match", tag)
                .get("/api/v1/municipalities/0607")
                .then()
                .statusCode(304)
                .header("ETag", tag);
        asGuest()
                .header("If-None-Match", "\"0-abc\"")
                .get("/api/v1/municipalities/0607")
                .then()
                .statusCode(200);
    }

    private static void region(String code, String slug) {
        asGuest().get("/api/v1/municipalities/" + code).then().body("region.slug", equalTo(slug));
    }
}
