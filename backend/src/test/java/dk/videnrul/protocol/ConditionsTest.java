package dk.videnrul.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import dk.videnrul.testsupport.Contract;
import dk.videnrul.testsupport.HttpTest;
import dk.videnrul.testsupport.Operation;
import io.quarkus.test.junit.QuarkusTest;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Entity tags, and changes that name the version on which they are based. */
@QuarkusTest
class ConditionsTest extends HttpTest {

    @TestFactory
    Stream<DynamicTest> every_single_resource_has_a_strong_tag_by_which_it_is_not_sent_again() {
        Stage stage = Stage.of(given);
        return Exceptions.walk(
                Exceptions.Rule.SINGLE_RESOURCES_ARE_TAGGED,
                operation -> operation.reads() && operation.path().endsWith("}"),
                operation -> {
                    Stage.Reading reading = stage.reading(operation);
                    String tag = reading.answer().header("ETag");
                    assertThat(tag).isNotNull().matches("\"[^\"]+\"");
                    reading.again()
                            .header("If-None-Match", tag)
                            .get(reading.address())
                            .then()
                            .statusCode(304)
                            .header("ETag", equalTo(tag))
                            .body(equalTo(""));
                    reading.again()
                            .header("If-None-Match", "\"another\"")
                            .get(reading.address())
                            .then()
                            .statusCode(200);
                });
    }

    @TestFactory
    Stream<DynamicTest> every_tag_of_the_contract_is_sent() {
        Stage stage = Stage.of(given);
        return Contract.walk(
                operation -> operation.reads() && operation.responses().has("304"),
                operation -> assertThat(stage.reading(operation).answer().header("ETag"))
                        .matches("\"[^\"]+\""));
    }

    @TestFactory
    Stream<DynamicTest> every_change_needs_the_version_on_which_it_is_based() {
        return Contract.walk(
                Operation::changes,
                operation -> asSecretariat()
                        .contentType(operation.takesBody() ? operation.bodyType() : "application/json")
                        .body("{}")
                        .request(operation.verb(), operation.nowhere())
                        .then()
                        .statusCode(428)
                        .body("status", equalTo(428)));
    }

    @TestFactory
    Stream<DynamicTest> every_change_can_be_told_that_it_is_overtaken() {
        return Contract.walk(
                Operation::changes,
                operation -> assertThat(operation.responses().fieldNames())
                        .toIterable()
                        .contains("412", "428"));
    }

    @TestFactory
    Stream<DynamicTest> every_single_resource_that_is_not_there_is_a_404() {
        return Contract.walk(
                operation -> operation.reads() && operation.path().contains("{"),
                operation -> asSecretariat()
                        .get(operation.nowhere())
                        .then()
                        .statusCode(404)
                        .contentType("application/problem+json"));
    }
}
