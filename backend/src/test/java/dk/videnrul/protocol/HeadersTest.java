package dk.videnrul.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import dk.videnrul.testsupport.HttpTest;
import dk.videnrul.testsupport.Operation;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The headers that every answer has, whether it succeeds or not. */
@QuarkusTest
class HeadersTest extends HttpTest {
    private static final String AN_ID = "a-request-of-mine-1";

    @TestFactory
    Stream<DynamicTest> every_read_says_who_may_keep_it_and_what_it_costs() {
        Stage stage = Stage.of(given);
        return Exceptions.walk(Exceptions.Rule.READS_SAY_WHO_MAY_KEEP_THEM, Operation::reads, operation -> {
            Stage.Reading reading = stage.reading(operation);
            Response answer = reading.again().header("X-Request-Id", AN_ID).head(reading.address());
            answer.then()
                    .header("X-Request-Id", equalTo(AN_ID))
                    .header("Vary", containsString("Accept-Language"))
                    .header("Vary", containsString("Authorization"))
                    .header("RateLimit", matchesPattern("\"(guest|person|partner)\";r=\\d+;t=\\d+"))
                    .header("RateLimit-Policy", matchesPattern("\"(guest|person|partner)\";q=\\d+;w=60"));
            assertThat(answer.header("Cache-Control")).isNotBlank();
            safe(answer);
        });
    }

    @TestFactory
    Stream<DynamicTest> what_somebody_reads_is_kept_for_nobody_else() {
        Stage stage = Stage.of(given);
        return Exceptions.walk(
                Exceptions.Rule.READS_WITH_A_TOKEN_ARE_PRIVATE,
                operation -> operation.reads() && stage.reading(operation).token() != null,
                operation -> assertThat(stage.reading(operation).answer().header("Cache-Control"))
                        .doesNotContain("public"));
    }

    @TestFactory
    Stream<DynamicTest> every_refusal_has_them_too() {
        return Exceptions.walk(Exceptions.Rule.PARAMETERS_ARE_JUDGED_HERE, operation -> true, operation -> {
            Response answer = operation.sendNowhere(asGuest().queryParam("colour", "blue"));
            answer.then()
                    .header("X-Request-Id", matchesPattern("[0-9a-f-]{36}"))
                    .header("Cache-Control", equalTo("no-store"))
                    .header("Content-Language", equalTo("da"))
                    .body("requestId", equalTo(answer.header("X-Request-Id")))
                    .body("type", startsWith("/api/problems/"))
                    .body(not(containsString("dk.videnrul")))
                    .body(not(containsString("Exception")));
            safe(answer);
        });
    }

    private static void safe(Response answer) {
        answer.then()
                .header("X-Content-Type-Options", equalTo("nosniff"))
                .header("X-Frame-Options", equalTo("DENY"))
                .header("Referrer-Policy", equalTo("strict-origin-when-cross-origin"))
                .header("Strict-Transport-Security", startsWith("max-age=31536000"))
                .header("Content-Security-Policy", containsString("default-src 'none'"));
    }
}
