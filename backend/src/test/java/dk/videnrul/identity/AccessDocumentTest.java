package dk.videnrul.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import dk.videnrul.identity.AccessTable.Allowance;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** docs/access.md says what the table says; with {@code -Ddocs=write} it is written anew. */
class AccessDocumentTest {
    private static final Path DOCUMENT = Path.of("../docs/access.md");
    private static final Path CONTRACT = Path.of("../openapi/openapi.yaml");

    @Test
    void the_document_says_what_the_table_and_the_contract_say() throws IOException {
        String document = document();
        if ("write".equals(System.getProperty("docs"))) {
            Files.writeString(DOCUMENT, document);
        }
        assertThat(Files.readString(DOCUMENT))
                .as("mvn test -Dtest=AccessDocumentTest -Ddocs=write writes it")
                .isEqualTo(document);
    }

    private static String document() throws IOException {
        return """
                # Who may do what

                Generated from `AccessTable` and the contract; do not edit. Everybody who belongs to the network is a member besides
                their other roles. *Anywhere* is whatever it is done to; *in the group* is in a theme group to which the thing belongs;
                *for the municipality* and *for the region* are for the one to which it belongs; *own* is what the caller made. What one
                may not see answers 404 and is in no list, count, facet, suggestion or error. A partner needs the scope besides.

                ## Actions

                | action | meaning | anywhere | in the group | for the municipality | for the region | own |
                |---|---|---|---|---|---|---|
                """
                + Arrays.stream(Action.values()).map(AccessDocumentTest::row).collect(Collectors.joining())
                + """

                ## Operations

                | operation | decided by | partner's scope |
                |---|---|---|
                """
                + operations()
                + """

                Verify: `cd backend && mvn test -Dtest='Access*Test'`
                """;
    }

    private static String row(Action action) {
        return "| `%s` | %s | %s | %s | %s | %s | %s |\n"
                .formatted(
                        code(action),
                        action.meaning(),
                        roles(action, Scope.NETWORK),
                        roles(action, Scope.GROUP),
                        roles(action, Scope.MUNICIPALITY),
                        roles(action, Scope.REGION),
                        roles(action, Scope.OWN));
    }

    private static String roles(Action action, Scope scope) {
        List<Role> roles = AccessTable.rule(action).stream()
                .filter(allowance -> allowance.scope() == scope)
                .map(Allowance::role)
                .toList();
        return roles.size() == Role.values().length
                ? "everybody"
                : roles.stream().map(AccessDocumentTest::code).collect(Collectors.joining(", "));
    }

    private static String operations() throws IOException {
        Map<String, String> rows = new TreeMap<>();
        new YAMLMapper()
                .readTree(Files.readString(CONTRACT))
                .path("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .properties()
                        .forEach(method -> rows.put(
                                path.getKey() + method.getKey(),
                                "| `%s %s` | %s | %s |\n"
                                        .formatted(
                                                method.getKey().toUpperCase(Locale.ROOT),
                                                path.getKey(),
                                                texts(method.getValue().path("x-access"))
                                                        .collect(Collectors.joining(", ")),
                                                scope(method.getValue())))));
        return String.join("", rows.values());
    }

    private static String scope(JsonNode operation) {
        return operation.path("security").findValues("token").stream()
                .flatMap(AccessDocumentTest::texts)
                .map(scope -> "`" + scope + "`")
                .collect(Collectors.joining(", "));
    }

    private static Stream<String> texts(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false).map(JsonNode::asText);
    }

    private static String code(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
