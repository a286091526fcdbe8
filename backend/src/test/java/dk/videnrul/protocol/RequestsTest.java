package dk.videnrul.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import dk.videnrul.testsupport.Contract;
import dk.videnrul.testsupport.HttpTest;
import dk.videnrul.testsupport.Operation;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What a request may be: known parameters and fields, readable JSON, and bounds for everything. */
@QuarkusTest
class RequestsTest extends HttpTest {
    private static final int TOO_DEEP = 40;
    private static final int TOO_MANY = 1001;
    private static final int ONE_MEBIBYTE = 1024 * 1024;
    private static final List<String> JSON = List.of("application/json", "application/merge-patch+json");

    @TestFactory
    Stream<DynamicTest> parameters_that_are_not_known_are_refused_by_name() {
        return Exceptions.walk(
                Exceptions.Rule.PARAMETERS_ARE_JUDGED_HERE,
                operation -> true,
                operation -> operation
                        .sendNowhere(asGuest().queryParam("colour", "blue"))
                        .then()
                        .statusCode(400)
                        .contentType("application/problem+json")
                        .body("errors.parameter", hasItem("colour")));
    }

    @TestFactory
    Stream<DynamicTest> fields_that_are_not_known_are_refused_by_name() {
        return Contract.walk(RequestsTest::takesJson, operation -> {
            Response refused = send(operation, "{\"colour\": \"blue\"}");
            // A merge patch is read when what it changes is found.
            if (operation.method().equals("patch") && List.of(403, 404).contains(refused.statusCode())) {
                return;
            }
            refused.then().statusCode(400).body("errors.pointer", hasItem("/colour"));
        });
    }

    @TestFactory
    Stream<DynamicTest> what_is_no_json_is_refused() {
        return Contract.walk(
                RequestsTest::takesJson,
                operation -> send(operation, "{\"title\": ")
                        .then()
                        .statusCode(400)
                        .body("errors.code", hasItem("malformed-json")));
    }

    @TestFactory
    Stream<DynamicTest> json_that_is_too_deep_is_refused() {
        return Contract.walk(
                RequestsTest::takesJson,
                operation -> send(operation, "[".repeat(TOO_DEEP) + "]".repeat(TOO_DEEP))
                        .then()
                        .statusCode(400)
                        .body("errors.code", hasItem("malformed-json")));
    }

    @TestFactory
    Stream<DynamicTest> a_list_without_end_is_refused() {
        return Contract.walk(
                RequestsTest::takesJson,
                operation -> send(operation, "{\"topics\": [" + "1,".repeat(TOO_MANY) + "1]}")
                        .then()
                        .statusCode(422)
                        .body("errors.pointer", hasItem("/topics"))
                        .body("errors.code", hasItem("list-too-long")));
    }

    @TestFactory
    Stream<DynamicTest> a_body_of_more_than_a_mebibyte_is_refused() {
        String tooLarge = "{\"title\": \"" + "x".repeat(ONE_MEBIBYTE) + "\"}";
        return Contract.walk(
                RequestsTest::takesJson,
                operation -> send(operation, tooLarge).then().statusCode(413).body("status", equalTo(413)));
    }

    @TestFactory
    Stream<DynamicTest> other_bodies_are_those_of_files() {
        return Contract.walk(
                operation -> operation.takesBody() && !takesJson(operation),
                operation -> assertThat(operation.responses().has("413")).isTrue());
    }

    private static Response send(Operation operation, String body) {
        return operation.sendNowhere(asSecretariat().body(body));
    }

    private static boolean takesJson(Operation operation) {
        return JSON.contains(operation.bodyType());
    }
}
