package dk.videnrul.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import dk.videnrul.testsupport.Contract;
import dk.videnrul.testsupport.HttpTest;
import dk.videnrul.testsupport.Operation;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.Test;

/** An operation that will go tells everybody who calls it, a year ahead (RFC 9745, RFC 8594). */
@QuarkusTest
class DeprecationTest extends HttpTest {

    @Test
    void who_calls_it_is_told_since_when_until_when_and_where_to_read_on() {
        asGuest()
                .get("/api/tests/old")
                .then()
                .statusCode(200)
                .header("Deprecation", equalTo("@1795392000"))
                .header("Sunset", equalTo("Wed, 1 Dec 2027 00:00:00 GMT"))
                .header("Link", containsString("</developers#changes>; rel=\"deprecation\""));
    }

    @Test
    void every_operation_that_the_contract_calls_deprecated_lasts_another_year() {
        Stage stage = Stage.of(given);
        List<Operation> deprecated = Contract.checkedIn().operations().stream()
                .filter(operation -> operation.definition().path("deprecated").asBoolean())
                .toList();
        for (Operation operation : deprecated) {
            assertThat(operation.definition().path("x-sunset").asText())
                    .as(operation.called())
                    .isNotBlank();
            if (operation.reads()) {
                var answer = stage.reading(operation).answer();
                Instant since = Instant.ofEpochSecond(
                        Long.parseLong(answer.header("Deprecation").substring(1)));
                Instant until = ZonedDateTime.parse(answer.header("Sunset"), DateTimeFormatter.RFC_1123_DATE_TIME)
                        .toInstant();
                assertThat(since.until(until, ChronoUnit.DAYS))
                        .as(operation.called())
                        .isGreaterThanOrEqualTo(365);
            }
        }
    }
}
