package dk.videnrul.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import dk.videnrul.testsupport.HttpTest;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class VocabularyTest extends HttpTest {

    @Test
    void the_three_lists_are_complete() {
        asGuest().get("/api/v1/topics").then().body("total", equalTo(118));
        asGuest().get("/api/v1/focus-areas").then().body("items", hasSize(4));
        asGuest().get("/api/v1/prevention-packages").then().body("items", hasSize(11));
    }

    @Test
    void a_topic_has_its_place_and_its_words() {
        asGuest()
                .get("/api/v1/topics/rygestop")
                .then()
                .statusCode(200)
                .body("label", equalTo("Rygestop"))
                .body("broader.id", equalTo("tobak"))
                .body("altLabels", hasItem("rygeafvænning"))
                .body("preventionPackage.label", equalTo("Tobak"));
        asGuest().get("/api/v1/topics/tobak").then().body("narrower.id", hasItem("rygestop"));
    }

    @Test
    void labels_come_in_the_language_of_the_caller() {
        asGuest()
                .header("Accept-Language", "sv")
                .get("/api/v1/topics/rygestop")
                .then()
                .header("Content-Language", "sv")
                .body("label", equalTo("Rökavvänjning"));
    }

    @Test
    void a_focus_area_has_a_motto() {
        asGuest().get("/api/v1/focus-areas/lighed-i-sundhed").then().body("motto", containsString("forskellige"));
    }

    @Test
    void whoever_asks_for_json_ld_gets_skos() {
        JsonPath skos = asGuest()
                .accept("application/ld+json")
                .get("/api/v1/topics")
                .then()
                .statusCode(200)
                .contentType("application/ld+json")
                .extract()
                .jsonPath();
        assertThat(skos.getMap("'@context'")).containsEntry("skos", "http://www.w3.org/2004/02/skos/core#");
        List<Map<String, Object>> concepts = skos.getList("'@graph'");
        assertThat(concepts)
                .hasSize(118)
                .allSatisfy(concept -> assertThat(concept)
                        .containsEntry("@type", "skos:Concept")
                        .containsEntry("inScheme", "/api/v1/topics"));
        assertThat(concepts)
                .anySatisfy(concept -> assertThat(concept)
                        .containsEntry("@id", "/api/v1/topics/rygestop")
                        .containsEntry("broader", "/api/v1/topics/tobak"));
    }

    @Test
    void a_vocabulary_may_be_kept_for_an_hour() {
        asGuest().get("/api/v1/topics").then().header("Cache-Control", containsString("max-age=3600"));
    }
}
