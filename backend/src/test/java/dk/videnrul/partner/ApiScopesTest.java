package dk.videnrul.partner;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ApiScopesTest {

    @Test
    void every_scope_that_an_operation_needs_can_be_given() throws IOException {
        String contract = Files.readString(Path.of("../openapi/openapi.yaml"));
        assertThat(new YAMLMapper().readTree(contract).path("paths").findValues("token"))
                .isNotEmpty()
                .allSatisfy(scopes ->
                        scopes.forEach(scope -> assertThat(ApiScopes.ALL).contains(scope.asText())));
    }

    @Test
    void every_scope_is_one_of_the_realm() throws IOException {
        String realm = Files.readString(Path.of("../deploy/keycloak/videnrul-realm.json"));
        assertThat(ApiScopes.ALL)
                .allSatisfy(scope -> assertThat(Pattern.compile("\"name\": \"" + scope + "\"")
                                .matcher(realm)
                                .find())
                        .isTrue());
    }
}
