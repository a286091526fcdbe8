package dk.videnrul;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import dk.videnrul.testsupport.HttpTest;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Walks every operation of the contract, so that a new one cannot forget a convention. */
@QuarkusTest
class ContractTest extends HttpTest {
    private static final Path CHECKED_IN = Path.of("../openapi/openapi.yaml");
    private static final Set<String> CHANGES = Set.of("put", "patch", "delete");

    private record Operation(String method, String path, JsonNode definition) {
        String called() {
            return method.toUpperCase(Locale.ROOT) + " " + path;
        }

        String address() {
            return path.replaceAll("\\{[^}]+}", "0191a000-0000-7000-8000-000000000000");
        }
    }

    @Test
    void the_service_serves_the_contract_that_is_checked_in() throws IOException {
        String served = asGuest().accept("application/yaml").get("/api/openapi").asString();
        assertThat(new YAMLMapper().readTree(served))
                .isEqualTo(new YAMLMapper().readTree(Files.readString(CHECKED_IN)));
    }

    @TestFactory
    Stream<DynamicTest> every_operation_is_described() throws IOException {
        return operations().stream()
                .map(operation -> dynamicTest(operation.called(), () -> {
                    JsonNode definition = operation.definition();
                    assertThat(definition.path("operationId").asText()).isNotBlank();
                    assertThat(definition.path("summary").asText()).isNotBlank();
                    assertThat(definition.path("description").asText()).isNotBlank();
                    assertThat(definition.path("tags")).hasSize(1);
                    assertThat(definition.path("security")).isNotEmpty();
                    assertThat(definition.path("responses").has("500")).isTrue();
                    definition
                            .path("parameters")
                            .forEach(parameter -> assertThat(
                                            parameter.path("description").asText())
                                    .as("description of %s", parameter.path("name"))
                                    .isNotBlank());
                }));
    }

    @TestFactory
    Stream<DynamicTest> every_operation_refuses_parameters_that_it_does_not_know() throws IOException {
        return operations().stream()
                .map(operation -> dynamicTest(
                        operation.called(),
                        () -> asGuest()
                                .queryParam("colour", "blue")
                                .header("If-Match", "*")
                                .contentType(bodyType(operation))
                                .request(operation.method(), operation.address())
                                .then()
                                .statusCode(400)
                                .contentType("application/problem+json")
                                .body("errors.parameter", hasItem("colour"))));
    }

    @TestFactory
    Stream<DynamicTest> every_change_needs_the_version_on_which_it_is_based() throws IOException {
        return operations().stream()
                .filter(operation -> CHANGES.contains(operation.method()))
                .map(operation -> dynamicTest(
                        operation.called(),
                        () -> asSecretariat()
                                .contentType(bodyType(operation))
                                .body("{}")
                                .request(operation.method(), operation.address())
                                .then()
                                .statusCode(428)
                                .body("status", equalTo(428))));
    }

    @TestFactory
    Stream<DynamicTest> every_list_is_bounded() throws IOException {
        return operations().stream()
                .filter(operation -> operation
                        .definition()
                        .path("parameters")
                        .findValuesAsText("name")
                        .contains("limit"))
                .map(operation -> dynamicTest(
                        operation.called(),
                        () -> asSecretariat()
                                .queryParam("limit", 101)
                                .get(operation.address())
                                .then()
                                .statusCode(400)
                                .body("errors.parameter", hasItem("limit"))));
    }

    @TestFactory
    Stream<DynamicTest> every_single_resource_that_is_not_there_is_a_404() throws IOException {
        return operations().stream()
                .filter(operation ->
                        operation.method().equals("get") && operation.path().contains("{"))
                .map(operation -> dynamicTest(
                        operation.called(),
                        () -> asSecretariat()
                                .get(operation.address())
                                .then()
                                .statusCode(404)
                                .contentType("application/problem+json")));
    }

    private static String bodyType(Operation operation) {
        var types = operation.definition().path("requestBody").path("content").fieldNames();
        return types.hasNext() ? types.next() : "application/json";
    }

    private static List<Operation> operations() throws IOException {
        JsonNode contract = new YAMLMapper().readTree(Files.readString(CHECKED_IN));
        List<Operation> operations = new ArrayList<>();
        contract.path("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .properties()
                        .forEach(method ->
                                operations.add(new Operation(method.getKey(), path.getKey(), method.getValue()))));
        assertThat(operations).hasSizeGreaterThan(25);
        return operations;
    }
}
