package dk.videnrul.testsupport;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.function.ThrowingConsumer;

/** The contract as it is checked in, for the tests that walk its operations and for the check of every answer. */
public final class Contract {
    public static final Path FILE = Path.of("../openapi/openapi.yaml");
    private static final Contract CHECKED_IN = new Contract(read(FILE));

    private final JsonNode document;
    private final List<Operation> operations;
    private final List<Address> addresses;

    private record Address(Pattern pattern, String template) {}

    private Contract(JsonNode document) {
        this.document = document;
        this.operations = document.path("paths").properties().stream()
                .flatMap(path -> path.getValue().properties().stream()
                        .map(method -> new Operation(method.getKey(), path.getKey(), followed(method.getValue()))))
                .toList();
        // Of two templates that fit, the one with fewer variables is meant.
        this.addresses = document.path("paths").properties().stream()
                .map(path -> new Address(pattern(path.getKey()), path.getKey()))
                .sorted(Comparator.comparing(
                        address -> address.template().replaceAll("[^{]", "").length()))
                .toList();
    }

    public static Contract checkedIn() {
        return CHECKED_IN;
    }

    public static JsonNode read(Path file) {
        try {
            return new YAMLMapper().readTree(Files.readString(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    public JsonNode document() {
        return document;
    }

    public List<Operation> operations() {
        return operations;
    }

    /** One test for each operation of a kind. */
    public static Stream<DynamicTest> walk(Predicate<Operation> kind, ThrowingConsumer<Operation> test) {
        List<Operation> walked = CHECKED_IN.operations.stream().filter(kind).toList();
        if (walked.isEmpty()) {
            throw new AssertionError("No operation is of this kind: the test tests nothing");
        }
        return DynamicTest.stream(walked.iterator(), Operation::called, test);
    }

    /** The template of the contract that an address fits. */
    public Optional<String> template(String path) {
        return addresses.stream()
                .filter(address -> address.pattern().matcher(path).matches())
                .map(Address::template)
                .findFirst();
    }

    /** @param method in lower case */
    public Optional<Operation> operation(String method, String template) {
        return operations.stream()
                .filter(operation ->
                        operation.path().equals(template) && operation.method().equals(method))
                .findFirst();
    }

    private static Pattern pattern(String template) {
        List<String> parts = new ArrayList<>();
        for (String part : template.split("\\{[^}]+}", -1)) {
            parts.add(Pattern.quote(part));
        }
        return Pattern.compile(String.join("[^/]+", parts));
    }

    private JsonNode followed(JsonNode definition) {
        ObjectNode operation = definition.deepCopy();
        if (operation.get("responses") instanceof ObjectNode responses) {
            responses.properties().forEach(response -> response.setValue(answer(response.getValue())));
        }
        if (operation.get("parameters") instanceof ArrayNode parameters) {
            for (int place = 0; place < parameters.size(); place++) {
                parameters.set(place, target(parameters.get(place)));
            }
        }
        return operation;
    }

    private JsonNode answer(JsonNode named) {
        JsonNode answer = target(named);
        if (answer.path("headers") instanceof ObjectNode headers) {
            headers.properties().forEach(header -> header.setValue(target(header.getValue())));
        }
        return answer;
    }

    private JsonNode target(JsonNode named) {
        return named.has("$ref")
                ? document.at(named.get("$ref").asText().substring(1)).deepCopy()
                : named;
    }
}
