package dk.videnrul.about;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import dk.videnrul.platform.problem.ProblemType;
import dk.videnrul.testsupport.HttpTest;
import dk.videnrul.testsupport.Items;
import io.quarkus.test.junit.QuarkusTest;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DeveloperFactsTest extends HttpTest {
    private static final String BROWSER = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";

    @Test
    void every_kind_of_problem_is_listed_in_the_callers_language() {
        asGuest()
                .header("Accept-Language", "sv")
                .get("/api/problems")
                .then()
                .statusCode(200)
                .header("Content-Language", "sv")
                .body("total", equalTo(ProblemType.values().length))
                .body("items.type", hasItem("/api/problems/precondition-required"))
                .body("items.meaning", everyItem(not(equalTo(""))));
    }

    @Test
    void the_type_of_a_problem_leads_a_browser_to_its_page_and_a_program_to_its_facts() {
        asGuest()
                .redirects()
                .follow(false)
                .accept(BROWSER)
                .get("/api/problems/gone")
                .then()
                .statusCode(303)
                .header("Location", endsWith("/developers/errors/gone"));
        asGuest().get("/api/problems/gone").then().statusCode(200).body("status", equalTo(410));
        asGuest().accept(BROWSER).get("/api/problems/no-such-thing").then().statusCode(404);
    }

    @Test
    void tools_learn_where_tokens_come_from() {
        asGuest()
                .get("/api/openid-configuration")
                .then()
                .statusCode(200)
                .body("issuer", notNullValue())
                .body("token_endpoint", endsWith("/token"))
                .body("authorization_endpoint", endsWith("/authorize"))
                .body("grant_types_supported", hasItem("client_credentials"));
    }

    @Test
    void the_status_tells_when_search_has_caught_up() {
        Items.draft().publish(HttpTest::asSecretariat);
        Awaitility.await()
                .untilAsserted(() -> asGuest()
                        .get("/api/v1/status")
                        .then()
                        .statusCode(200)
                        .header("Cache-Control", equalTo("no-cache"))
                        .body("database", equalTo("ready"))
                        .body("search", equalTo("ready"))
                        .body("searchDelaySeconds", equalTo(0)));
        assertThat(asGuest().get("/api/v1/status").asString()).doesNotContain("Exception", "jdbc");
    }
}
