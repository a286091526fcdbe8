package dk.videnrul.platform;

import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import dk.videnrul.testsupport.HttpTest;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class ProblemsTest extends HttpTest {
    private static final String PROBLEM = "application/problem+json";

    @Test
    void an_unknown_address_is_a_problem() {
        asGuest()
                .get("/api/v1/nowhere")
                .then()
                .statusCode(404)
                .contentType(PROBLEM)
                .body("status", equalTo(404));
    }

    @Test
    void a_problem_says_where_when_and_under_which_id() {
        asGuest()
                .header("X-Request-Id", "my-own-id-1")
                .get("/api/v1/knowledge-items/nothing-here")
                .then()
                .statusCode(404)
                .contentType(PROBLEM)
                .header("X-Request-Id", "my-own-id-1")
                .body("type", equalTo("/api/problems/not-found"))
                .body("instance", equalTo("/api/v1/knowledge-items/nothing-here"))
                .body("requestId", equalTo("my-own-id-1"));
    }

    @Test
    void a_harmful_request_id_is_replaced() {
        asGuest()
                .header("X-Request-Id", "a b<script>")
                .get("/api/v1/me")
                .then()
                .header("X-Request-Id", matchesPattern("[0-9a-f-]{36}"));
    }

    @Test
    void the_type_of_a_problem_resolves_to_its_documentation() {
        asGuest()
                .header("Accept-Language", "en")
                .get("/api/problems/validation-failed")
                .then()
                .statusCode(200)
                .body("title", equalTo("Something needs mending"));
    }

    @ParameterizedTest
    @CsvSource({"da,Findes ikke", "en,Not found", "sv,Finns inte", "fr,Findes ikke", "'de, en;q=0.5',Not found"})
    void a_problem_speaks_the_language_of_the_caller(String language, String title) {
        asGuest()
                .header("Accept-Language", language)
                .get("/api/v1/municipalities/9999")
                .then()
                .statusCode(404)
                .body("title", equalTo(title));
    }

    @Test
    void a_method_that_does_not_exist_names_those_that_do() {
        asGuest()
                .delete("/api/v1/municipalities")
                .then()
                .statusCode(405)
                .contentType(PROBLEM)
                .header("Allow", containsString("GET"));
    }

    @Test
    void a_media_type_that_cannot_be_given_is_refused() {
        asGuest()
                .accept("text/csv")
                .get("/api/v1/regions")
                .then()
                .statusCode(406)
                .contentType(PROBLEM);
    }

    @Test
    void a_media_type_that_is_not_taken_is_refused() {
        asSecretariat()
                .contentType("text/plain")
                .body("hello")
                .post("/api/v1/knowledge-items")
                .then()
                .statusCode(415)
                .contentType(PROBLEM);
    }

    @Test
    void a_body_over_a_mebibyte_is_refused() {
        asSecretariat()
                .contentType(ContentType.JSON)
                .body("{\"title\": \"" + "x".repeat(1024 * 1024) + "\"}")
                .post("/api/v1/knowledge-items")
                .then()
                .statusCode(413)
                .contentType(PROBLEM);
    }

    @ParameterizedTest
    @CsvSource({"'{\"title\": '", "'[1, 2]'", "''", "'{\"title\": 1} x'", "'{\"a\": 1, \"a\": 2}'"})
    void what_is_no_json_object_is_refused(String body) {
        asSecretariat()
                .contentType(ContentType.JSON)
                .body(body)
                .post("/api/v1/knowledge-items")
                .then()
                .statusCode(400)
                .contentType(PROBLEM)
                .body("type", equalTo("/api/problems/malformed-request"));
    }

    @Test
    void every_fault_of_form_is_named_at_once() {
        asSecretariat()
                .contentType(ContentType.JSON)
                .body("""
                        {"title": 7, "summary": "S", "kind": "fairy-tale", "year": "soon", "colour": "blue",
                         "preventionPackages": [{"id": "tobak", "weight": 3}]}""")
                .post("/api/v1/knowledge-items")
                .then()
                .statusCode(400)
                .body(
                        "errors.pointer",
                        containsInAnyOrder("/title", "/kind", "/year", "/colour", "/preventionPackages/0/weight"))
                .body("errors.code", hasItems("wrong-type", "unknown-code", "unknown-field"));
    }

    @Test
    void every_fault_of_value_is_named_at_once() {
        asSecretariat()
                .contentType(ContentType.JSON)
                .body("""
                        {"title": " ", "summary": "Ring 010190-1234", "kind": "method", "municipality": "9999",
                         "topics": ["rygestop", "nonsense"], "themeGroup": "no-such-group", "year": 1500,
                         "authors": [{"name": ""}], "contact": {"email": "not an address"}}""")
                .post("/api/v1/knowledge-items")
                .then()
                .statusCode(422)
                .body(
                        "errors.pointer",
                        containsInAnyOrder(
                                "/title",
                                "/summary",
                                "/municipality",
                                "/topics/1",
                                "/themeGroup",
                                "/year",
                                "/authors/0/name",
                                "/contact/email"))
                .body("errors.code", hasItem("no-cpr"));
    }

    @Test
    void a_nul_character_is_a_fault_of_the_caller() {
        asSecretariat()
                .contentType(ContentType.JSON)
                .body("{\"title\": \"a\\u0000b\", \"summary\": \"S\", \"kind\": \"method\"}")
                .post("/api/v1/knowledge-items")
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem("/title"));
        asGuest().queryParam("q", "a\0b").get("/api/v1/theme-groups").then().statusCode(400);
        asGuest()
                .urlEncodingEnabled(false)
                .get("/api/v1/theme-groups/a%00b")
                .then()
                .statusCode(404);
    }

    @Test
    void unknown_and_malformed_parameters_are_named_at_once() {
        asGuest()
                .queryParam("limit", "0")
                .queryParam("member", "perhaps")
                .queryParam("colour", "blue")
                .get("/api/v1/municipalities")
                .then()
                .statusCode(400)
                .body("errors.parameter", containsInAnyOrder("limit", "member", "colour"));
    }

    @Test
    void a_cursor_that_is_not_ours_is_refused() {
        asGuest()
                .queryParam("cursor", "bm9uc2Vuc2U")
                .get("/api/v1/theme-groups")
                .then()
                .statusCode(400);
        asGuest()
                .queryParam("cursor", "%%%")
                .get("/api/v1/municipalities")
                .then()
                .statusCode(400);
        asGuest()
                .queryParam("cursor", "bm9uc2Vuc2U")
                .get("/api/v1/knowledge-items")
                .then()
                .statusCode(400);
    }

    @Test
    void no_answer_tells_of_the_insides() {
        asSecretariat()
                .contentType(ContentType.JSON)
                .body("{\"title\": {\"a\": [1]}}")
                .post("/api/v1/knowledge-items")
                .then()
                .body(not(containsString("dk.videnrul")))
                .body(not(containsString("Exception")));
    }

    @Test
    void every_answer_has_the_safe_headers() {
        asGuest()
                .get("/api/v1/network")
                .then()
                .header("X-Content-Type-Options", "nosniff")
                .header("X-Frame-Options", "DENY")
                .header("Content-Language", "da")
                .header("Cache-Control", startsWith("public"));
    }
}
