package dk.videnrul.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import dk.videnrul.testsupport.Contract;
import java.io.IOException;
import java.lang.module.ModuleDescriptor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Within a version the contract only grows: nothing that was released is taken away or narrowed. */
class BreakingChangesTest {
    private static final Path RELEASED = Path.of("../openapi/released");
    private static final String SMALL = """
            openapi: 3.1.0
            info: {title: Small, version: "1"}
            paths:
              /things:
                get:
                  operationId: listThings
                  parameters:
                  - {name: kind, in: query, schema: {type: string, enum: [red, blue]}}
                  responses:
                    "200":
                      description: Things.
                      content:
                        application/json:
                          schema: {$ref: "#/components/schemas/Thing"}
                    "304": {description: Known.}
                post:
                  operationId: addThing
                  requestBody:
                    content:
                      application/json:
                        schema: {$ref: "#/components/schemas/ThingDraft"}
                  responses:
                    "201": {description: Added.}
            components:
              schemas:
                Thing:
                  type: object
                  required: [name, size]
                  properties:
                    name: {type: string}
                    size: {type: [integer, "null"]}
                    place:
                      anyOf:
                      - {$ref: "#/components/schemas/Place"}
                      - {type: "null"}
                Place:
                  type: object
                  required: [street]
                  properties:
                    street: {type: string}
                ThingDraft:
                  type: object
                  required: [name]
                  properties:
                    name: {type: string}
                    kind: {type: string, enum: [red, blue]}
            """;

    @Test
    void nothing_that_was_released_is_broken() throws IOException {
        Path last = lastReleased();
        Comparison comparison =
                Comparison.of(Contract.read(last), Contract.checkedIn().document());
        assertThat(comparison.breaks())
                .as("What breaks %s: %s", last.getFileName(), comparison.told())
                .isFalse();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            a field is gone                | '        name: {type: string}\n        size' | '        size'
            a field has another type       | 'size: {type: [integer, "null"]}'            | 'size: {type: [string, "null"]}'
            a field has another name       | 'street: {type: string}'                     | 'road: {type: string}'
            a field is sent no more always | 'required: [name, size]'                     | 'required: [name]'
            a new field is needed          | 'required: [name]'                           | 'required: [name, kind]'
            a code is not taken any more   | 'kind: {type: string, enum: [red, blue]}'    | 'kind: {type: string, enum: [red]}'
            a filter knows fewer codes     | 'schema: {type: string, enum: [red, blue]}'  | 'schema: {type: string, enum: [red]}'
            a parameter is needed          | 'in: query,'                                 | 'in: query, required: true,'
            a parameter is gone            | 'name: kind, in: query'                      | 'name: sort, in: query'
            a status is gone               | '    "304": {description: Known.}'           | ''
            an operation is gone           | '    post:'                                  | '    put:'
            """)
    void a_break_is_seen(String broken, String from, String to) throws IOException {
        assertThat(Comparison.of(small(SMALL), small(changed(from, to))).breaks())
                .as(broken)
                .isTrue();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            a field more is sent          | 'street: {type: string}'                     | 'street: {type: string}\n        town: {type: string}'
            a field more can be sent      | '        kind: {type: string, enum: [red, blue]}' | '        kind: {type: string, enum: [red, blue]}\n        note: {type: string}'
            a code more is taken          | 'kind: {type: string, enum: [red, blue]}'    | 'kind: {type: string, enum: [red, blue, green]}'
            a parameter more can be given | '      parameters:'                          | '      parameters:\n      - {name: sort, in: query, schema: {type: string}}'
            a status more is given        | '    "304": {description: Known.}'           | '    "304": {description: Known.}\n        "404": {description: Gone.}'
            """)
    void what_is_added_breaks_nothing(String added, String from, String to) throws IOException {
        assertThat(Comparison.of(small(SMALL), small(changed(from, to))).breaks())
                .as(added)
                .isFalse();
    }

    private static String changed(String from, String to) {
        String before = from.replace("\\n", "\n");
        assertThat(SMALL).contains(before);
        return SMALL.replace(before, to == null ? "" : to.replace("\\n", "\n"));
    }

    private static JsonNode small(String contract) throws IOException {
        return new YAMLMapper().readTree(contract);
    }

    private static Path lastReleased() throws IOException {
        try (Stream<Path> released = Files.list(RELEASED)) {
            return released.max(Comparator.comparing(file -> ModuleDescriptor.Version.parse(
                            file.getFileName().toString().replace(".yaml", ""))))
                    .orElseThrow();
        }
    }
}
