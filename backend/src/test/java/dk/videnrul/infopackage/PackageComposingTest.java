package dk.videnrul.infopackage;

import static dk.videnrul.infopackage.Packing.PATH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import dk.videnrul.testsupport.HttpTest;
import dk.videnrul.testsupport.Items;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PackageComposingTest extends HttpTest {
    @Test
    void what_is_proposed_is_public_has_its_reason_and_holds_what_did_not_work() {
        String hidden = Items.draft()
                .with("outcome", "negative")
                .with("focusAreas", List.of("lighed-i-sundhed"))
                .with("municipality", "0607")
                .with("visibility", "members")
                .publish(HttpTest::asSecretariat);
        String here = Items.draft()
                .with("outcome", "negative")
                .with("focusAreas", List.of("lighed-i-sundhed"))
                .with("municipality", "0607")
                .publish(HttpTest::asSecretariat);
        Map<String, Object> draft = Packing.draft();
        draft.put("municipality", "0607");
        String slug = Packing.created(draft);

        JsonPath proposed = asSecretariat().get(PATH + "/" + slug + "/proposal").jsonPath();
        List<String> failed = proposed.getList("items.findAll { it.shelf == 'did-not-work' }.id");
        assertThat(failed).contains(here).doesNotContain(hidden).hasSizeLessThanOrEqualTo(7);
        assertThat(proposed.getString("items.find { it.id == '" + here + "' }.why"))
                .contains("Prøvet i Fredericia", "Hører til");
        assertThat(proposed.getList("items.why", String.class)).allMatch(why -> !why.isBlank());
        asGuest().get(PATH + "/" + slug + "/proposal").then().statusCode(404);
        asBoard().get(PATH + "/" + slug + "/proposal").then().statusCode(403);
    }

    @Test
    void nobody_approves_a_package_without_failure_while_the_network_knows_of_one() {
        Packing.item("negative");
        Map<String, Object> draft = Packing.draft();
        draft.put("items", List.of(Packing.entry(Packing.item("positive"), "worked")));
        String slug = Packing.created(draft);
        Packing.step(HttpTest::asBoard, slug, "approved")
                .then()
                .statusCode(422)
                .body("errors.code", contains("info-package-without-failure"));
        Packing.step(HttpTest::asBoard, Packing.created(Packing.draft()), "approved")
                .then()
                .statusCode(409);
    }

    @Test
    void the_calendar_tells_of_the_elections_to_come() {
        asGuest()
                .queryParam("limit", 2)
                .get("/api/v1/elections")
                .then()
                .statusCode(200)
                .body("items.day", contains("2025-11-18", "2029-11-20"))
                .body("items[1].packageDue", equalTo("2029-12-01"))
                .body("next", notNullValue());
    }
}
