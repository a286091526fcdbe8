package dk.videnrul.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import dk.videnrul.testsupport.Contract;
import dk.videnrul.testsupport.HttpTest;
import dk.videnrul.testsupport.Operation;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Media types, languages and compression. */
@QuarkusTest
class NegotiationTest extends HttpTest {
    private static final Map<String, String> LANGUAGES =
            Map.of("da", "da", "en", "en", "sv-SE, en;q=0.5", "sv", "de", "da", "de, en;q=0.1", "en");

    @TestFactory
    Stream<DynamicTest> a_type_that_there_is_not_is_not_acceptable() {
        return Exceptions.walk(
                Exceptions.Rule.OTHER_TYPES_ARE_NOT_ACCEPTED,
                NegotiationTest::answersABody,
                operation -> operation
                        .sendNowhere(asSecretariat().accept("image/x-none"))
                        .then()
                        .statusCode(406)
                        .contentType("application/problem+json")
                        .body("status", equalTo(406)));
    }

    @TestFactory
    Stream<DynamicTest> a_body_of_another_type_is_not_taken() {
        return Contract.walk(
                Operation::takesBody,
                operation -> asSecretariat()
                        .header("If-Match", "*")
                        .contentType("text/x-none")
                        .body("x")
                        .request(operation.verb(), operation.nowhere())
                        .then()
                        .statusCode(415)
                        .contentType("application/problem+json")
                        .body("status", equalTo(415)));
    }

    @TestFactory
    Stream<DynamicTest> a_patch_is_a_merge_patch_and_nothing_else() {
        return Contract.walk(operation -> operation.method().equals("patch"), operation -> {
            assertThat(operation.bodyType()).isEqualTo("application/merge-patch+json");
            asSecretariat()
                    .header("If-Match", "*")
                    .contentType("application/json")
                    .body("{}")
                    .patch(operation.nowhere())
                    .then()
                    .statusCode(415);
        });
    }

    @TestFactory
    Stream<DynamicTest> every_answer_is_in_the_language_that_is_asked_for() {
        Stage stage = Stage.of(given);
        return Exceptions.walk(Exceptions.Rule.READS_HAVE_A_LANGUAGE, Operation::reads, operation -> {
            Stage.Reading reading = stage.reading(operation);
            LANGUAGES.forEach((asked, answered) -> assertThat(reading.again()
                            .header("Accept-Language", asked)
                            .head(reading.address())
                            .header("Content-Language"))
                    .as("answer to %s", asked)
                    .isEqualTo(answered));
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"gzip", "br"})
    void answers_are_compressed_as_the_caller_can_read_them(String encoding) throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpRequest request = HttpRequest.newBuilder(
                            URI.create(RestAssured.baseURI + ":" + RestAssured.port + "/api/v1/municipalities"))
                    .header("Accept-Encoding", encoding)
                    .build();
            assertThat(client.send(request, HttpResponse.BodyHandlers.discarding())
                            .headers()
                            .firstValue("Content-Encoding"))
                    .hasValue(encoding);
        }
    }

    private static boolean answersABody(Operation operation) {
        return Stream.of("200", "201", "202")
                .anyMatch(status -> operation.responses().path(status).has("content"));
    }
}
