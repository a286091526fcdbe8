package dk.videnrul.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.videnrul.testsupport.Contract;
import dk.videnrul.testsupport.HttpTest;
import dk.videnrul.testsupport.Operation;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Lists are bounded, and following their links shows everything once. */
@QuarkusTest
class ListsTest extends HttpTest {
    private static final Pattern NEXT = Pattern.compile("<([^>]+)>; rel=\"next\"");
    private static final int ENOUGH_PAGES = 4;

    @TestFactory
    Stream<DynamicTest> no_list_gives_more_than_a_hundred() {
        return Contract.walk(
                Operation::isList,
                operation -> asSecretariat()
                        .queryParam("limit", 101)
                        .get(operation.nowhere())
                        .then()
                        .statusCode(400)
                        .body("errors.parameter", hasItem("limit")));
    }

    @TestFactory
    Stream<DynamicTest> following_the_links_shows_nothing_twice() {
        Stage stage = Stage.of(given);
        return Contract.walk(ListsTest::isListOfJson, operation -> {
            Stage.Reading reading = stage.reading(operation);
            List<JsonNode> seen = new ArrayList<>();
            Response page = reading.again().queryParam("limit", 1).get(reading.address());
            for (int number = 0; number < ENOUGH_PAGES; number++) {
                page.then().statusCode(200);
                JsonNode body = tree(page);
                body.path("items").forEach(seen::add);
                Matcher next = NEXT.matcher(String.valueOf(page.header("Link")));
                assertThat(next.find())
                        .as("Link where there is more: %s", body.path("next"))
                        .isEqualTo(body.hasNonNull("next"));
                if (!body.hasNonNull("next")) {
                    break;
                }
                assertThat(body.path("items")).hasSize(1);
                page = RestAssured.given()
                        .spec(reading.token() == null ? asGuest() : withToken(reading.token()))
                        .urlEncodingEnabled(false)
                        .get(next.group(1));
            }
            assertThat(new HashSet<>(seen)).as("what was seen").hasSameSizeAs(seen);
        });
    }

    private static boolean isListOfJson(Operation operation) {
        return operation.parameterNames().contains("cursor")
                && operation.responses().path("200").path("content").has("application/json");
    }

    private static JsonNode tree(Response answer) throws IOException {
        return new ObjectMapper().readTree(answer.asByteArray());
    }
}
