package dk.videnrul.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import dk.videnrul.testsupport.Contract;
import dk.videnrul.testsupport.HttpTest;
import dk.videnrul.testsupport.Operation;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Pages of listed origins may call with a token; others may not, and nobody with the session of a browser. */
@QuarkusTest
class CrossOriginTest extends HttpTest {
    private static final String LISTED = "https://partner.example.org";
    private static final String NOT_LISTED = "https://elsewhere.example.org";

    @TestFactory
    Stream<DynamicTest> every_operation_can_be_called_from_a_listed_origin() {
        return Contract.walk(
                operation -> true,
                operation -> preflight(LISTED, operation)
                        .then()
                        .statusCode(204)
                        .header("Access-Control-Allow-Origin", equalTo(LISTED))
                        .header("Access-Control-Allow-Methods", containsString(operation.verb()))
                        .header("Access-Control-Allow-Headers", containsString("Authorization"))
                        .header("Access-Control-Allow-Headers", containsString("If-Match")));
    }

    @Test
    void a_page_of_a_listed_origin_reads_the_headers_that_it_needs() {
        Response answer = asGuest().header("Origin", LISTED).get("/api/v1/network");
        answer.then().statusCode(200).header("Access-Control-Allow-Origin", equalTo(LISTED));
        assertThat(answer.header("Access-Control-Expose-Headers"))
                .contains(
                        "ETag",
                        "Link",
                        "Location",
                        "RateLimit",
                        "Retry-After",
                        "Deprecation",
                        "Sunset",
                        "X-Request-Id");
        assertThat(answer.header("Vary")).contains("Origin");
        assertThat(answer.header("Access-Control-Allow-Credentials")).isNull();
    }

    @Test
    void a_page_of_another_origin_is_allowed_nothing() {
        Response answer = asGuest().header("Origin", NOT_LISTED).get("/api/v1/network");
        assertThat(answer.header("Access-Control-Allow-Origin")).isNull();
        Operation any = Contract.checkedIn().operations().getFirst();
        assertThat(preflight(NOT_LISTED, any).header("Access-Control-Allow-Origin"))
                .isNull();
    }

    private static Response preflight(String origin, Operation operation) {
        return asGuest()
                .header("Origin", origin)
                .header("Access-Control-Request-Method", operation.verb())
                .header("Access-Control-Request-Headers", "authorization,if-match")
                .options(operation.nowhere());
    }
}
