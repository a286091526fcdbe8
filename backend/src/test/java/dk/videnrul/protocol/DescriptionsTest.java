package dk.videnrul.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import dk.videnrul.testsupport.Contract;
import dk.videnrul.testsupport.HttpTest;
import dk.videnrul.testsupport.Operation;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The contract is what is served, and says what somebody needs who has nothing else. */
@QuarkusTest
class DescriptionsTest extends HttpTest {
    private static final List<String> EVERYWHERE = List.of("400", "401", "403", "406", "429", "500", "503");

    @Test
    void the_service_serves_the_contract_that_is_checked_in() throws IOException {
        String served = asGuest().accept("application/yaml").get("/api/openapi").asString();
        assertThat(new YAMLMapper().readTree(served))
                .isEqualTo(Contract.checkedIn().document());
    }

    @TestFactory
    Stream<DynamicTest> every_operation_is_described() {
        return Contract.walk(operation -> true, operation -> {
            JsonNode definition = operation.definition();
            assertThat(operation.id()).isNotBlank();
            assertThat(definition.path("summary").asText()).isNotBlank();
            assertThat(definition.path("description").asText()).isNotBlank();
            assertThat(definition.path("tags")).hasSize(1);
            assertThat(definition.path("security")).isNotEmpty();
            assertThat(operation.responses().fieldNames()).toIterable().containsAll(EVERYWHERE);
            operation
                    .parameters()
                    .forEach(parameter -> assertThat(
                                    parameter.path("description").asText())
                            .as("description of %s", parameter.path("name"))
                            .isNotBlank());
        });
    }

    @TestFactory
    Stream<DynamicTest> every_creation_says_where_it_can_be_repeated() {
        return Exceptions.walk(
                Exceptions.Rule.CREATIONS_HAVE_A_KEY,
                Operation::creates,
                operation -> assertThat(operation.parameterNames()).contains("Idempotency-Key"));
    }

    @TestFactory
    Stream<DynamicTest> every_list_has_a_limit_and_a_cursor() {
        return Exceptions.walk(
                Exceptions.Rule.LISTS_GO_ON,
                Operation::isList,
                operation -> assertThat(operation.parameterNames()).contains("cursor"));
    }
}
