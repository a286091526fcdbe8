package dk.videnrul.checkin;

import static io.restassured.http.ContentType.JSON;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import dk.videnrul.testsupport.Given;
import dk.videnrul.testsupport.Words;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CheckTemplatesTest extends CheckTestCase {
    private static final String TEMPLATES = "/api/v1/check-templates";

    @Test
    void the_first_version_has_eight_criteria_in_three_languages() {
        asGuest()
                .get(TEMPLATES + "/1")
                .then()
                .statusCode(200)
                .body("criteria", hasSize(8))
                .body("criteria[1].id", equalTo("budget"))
                .body("criteria[1].label.da", equalTo("Forankring i budget"))
                .body("criteria[1].label.sv", equalTo("Förankring i budget"))
                .body("criteria[1].help.en", containsString("next year"));
        asGuest().get(TEMPLATES + "/4000").then().statusCode(404);
    }

    @Test
    void a_check_keeps_the_version_with_which_it_was_begun() {
        Given.Group group = given.themeGroup().active();
        Given.Somebody chair = given.chairOf(group);
        String before = begun(chair, group, "2026-03-02");
        int asked = as(chair).get(CHECKS + before).jsonPath().getInt("answers.size()");
        JsonPath newest = newest();
        String word = Words.unheardOf();
        List<Map<String, ?>> criteria = new ArrayList<>(newest.getList("criteria"));
        criteria.removeIf(criterion -> "budget".equals(criterion.get("id")));
        criteria.add(Map.of("label", text("Mod " + word), "help", text("Tør I?")));
        Response made = make(asSecretariat(), newest.getInt("number"), criteria);
        made.then()
                .statusCode(201)
                .body("number", equalTo(newest.getInt("number") + 1))
                .body("newest", equalTo(true))
                .body("criteria.id", not(hasItem("budget")))
                .body("criteria.id", hasItems("mod-" + word, "cross-sector"));
        as(chair)
                .get(CHECKS + before)
                .then()
                .body("answers", hasSize(asked))
                .body("answers.criterion", not(hasItem("mod-" + word)));
        as(chair).header("If-Match", "*").delete(CHECKS + before).then().statusCode(204);
        String after = begun(chair, group, "2026-03-02");
        as(chair).get(CHECKS + after).then().body("answers.criterion", hasItem("mod-" + word));
        make(
                        asSecretariat(),
                        made.jsonPath().getInt("number"),
                        asGuest().get(TEMPLATES + "/1").jsonPath().getList("criteria"))
                .then()
                .statusCode(201)
                .body("criteria.id", hasItem("budget"));
    }

    @Test
    void somebody_elses_newer_version_is_not_passed_over() {
        JsonPath newest = newest();
        make(asSecretariat(), newest.getInt("number"), newest.getList("criteria"))
                .then()
                .statusCode(201);
        make(asSecretariat(), newest.getInt("number"), newest.getList("criteria"))
                .then()
                .statusCode(409)
                .body("see", equalTo(TEMPLATES + "/" + (newest.getInt("number") + 1)));
        asGuest().get(TEMPLATES + "?limit=1").then().body("items[0].number", greaterThan(newest.getInt("number")));
    }

    @Test
    void faults_stand_at_their_criterion() {
        Map<String, Object> unnamed = new HashMap<>(Map.of("label", Map.of("da", "A", "en", " ", "sv", "A")));
        unnamed.put("help", text("Hvad?"));
        make(
                        asSecretariat(),
                        newest().getInt("number"),
                        List.of(unnamed, Map.of("id", "luck", "label", text("L"), "help", text("L"))))
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItems("/criteria/0/label/en", "/criteria/1/id"));
        make(as(given.member()), 1, List.of()).then().statusCode(403);
    }

    private static JsonPath newest() {
        return asGuest().get(TEMPLATES + "?limit=1").jsonPath().setRootPath("items[0]");
    }

    private static Response make(RequestSpecification caller, int basedOn, List<?> criteria) {
        return caller.contentType(JSON)
                .body(Map.of("basedOn", basedOn, "criteria", criteria))
                .post(TEMPLATES);
    }

    private static Map<String, String> text(String text) {
        return Map.of("da", text, "en", text, "sv", text);
    }
}
