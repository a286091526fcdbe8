package dk.videnrul.local;

import static dk.videnrul.local.Deployment.placeholders;
import static dk.videnrul.local.Deployment.realm;
import static dk.videnrul.local.Deployment.service;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RealmTest {

    private static final String DEMO = "${VIDENRUL_DEMO_USERS}";

    @Test
    void every_placeholder_is_filled_on_one_machine_and_on_the_server(@TempDir Path folder) throws IOException {
        Set<String> needed = new TreeSet<>(placeholders(realm().allTexts()));
        Set<String> local = IdentityProvider.settings(Secrets.of(folder.resolve("secrets")), true)
                .keySet();
        assertThat(local).containsAll(needed);

        needed.remove("VIDENRUL_PASSWORD_POLICY");
        assertThat(service("keycloak").at("environment").keys()).containsAll(needed);
    }

    @Test
    void only_the_password_policy_has_a_default() throws IOException {
        assertThat(realm().allTexts().filter(text -> text.matches("\\$\\{\\w+:.*")))
                .singleElement()
                .isEqualTo(realm().at("passwordPolicy").text());
    }

    @Test
    void demo_accounts_and_their_client_are_off_unless_asked_for() throws IOException {
        assertThat(people())
                .hasSize(6)
                .allSatisfy(user -> assertThat(user.at("enabled").text()).isEqualTo(DEMO));
        assertThat(client("videnrul-cli").at("enabled").text()).isEqualTo(DEMO);
    }

    @Test
    void the_command_line_knows_every_demo_account() throws IOException {
        assertThat(people().stream().map(user -> user.at("username").text())).containsExactlyElementsOf(Tokens.PEOPLE);
    }

    @Test
    void no_secret_and_no_password_stands_in_the_file() throws IOException {
        for (Tree client : realm().at("clients").items()) {
            assertThat(client.at("secret").present())
                    .isNotEqualTo(client.at("publicClient").text().equals("true"));
        }
        assertThat(realm().at("clients").items().stream()
                        .map(client -> client.at("secret"))
                        .filter(Tree::present))
                .allSatisfy(secret -> assertThat(secret.text()).matches("\\$\\{VIDENRUL_\\w+_SECRET}"));
        assertThat(realm().at("users").items().stream().flatMap(user -> user.at("credentials").items().stream()))
                .allSatisfy(
                        credential -> assertThat(credential.at("value").text()).isEqualTo("${VIDENRUL_DEMO_PASSWORD}"));
    }

    @Test
    void the_account_that_manages_clients_may_do_nothing_else() throws IOException {
        Tree account = realm().at("users").items().stream()
                .filter(user -> user.at("serviceAccountClientId").present())
                .findFirst()
                .orElseThrow();

        assertThat(account.at("serviceAccountClientId").text()).isEqualTo(RealmUpgrade.CLIENT);
        assertThat(account.at("clientRoles").keys()).containsExactly("realm-management");
        assertThat(account.at("clientRoles", "realm-management").texts()).containsExactly("manage-clients");
        assertThat(account.at("realmRoles").present()).isFalse();
        assertThat(client(RealmUpgrade.CLIENT).at("defaultClientScopes").texts())
                .as("its tokens are not for the API")
                .containsExactly("basic");
    }

    @Test
    void every_other_access_token_is_for_the_api() throws IOException {
        List<Tree> others = realm().at("clients").items().stream()
                .filter(client -> !client.at("clientId").text().equals(RealmUpgrade.CLIENT))
                .toList();
        for (Tree client : others) {
            assertThat(client.at("defaultClientScopes").texts()).contains("basic", "videnrul-api");
        }
    }

    @Test
    void every_scope_that_a_client_names_is_described() throws IOException {
        List<String> described = realm().at("clientScopes").items().stream()
                .map(scope -> scope.at("name").text())
                .toList();

        for (Tree client : realm().at("clients").items()) {
            assertThat(described).containsAll(client.at("defaultClientScopes").texts());
        }
        assertThat(described)
                .containsAll(realm().at("defaultDefaultClientScopes").texts());
    }

    @Test
    void the_site_signs_in_with_a_proof_key_and_nothing_weaker() throws IOException {
        Tree site = client("videnrul");

        assertThat(site.at("attributes", "pkce.code.challenge.method").text()).isEqualTo("S256");
        assertThat(site.at("directAccessGrantsEnabled").text()).isEqualTo("false");
        assertThat(site.at("implicitFlowEnabled").text()).isEqualTo("false");
        assertThat(realm().at("bruteForceProtected").text()).isEqualTo("true");
        assertThat(realm().at("sslRequired").text()).isEqualTo("external");
    }

    private static List<Tree> people() throws IOException {
        return realm().at("users").items().stream()
                .filter(user -> !user.at("serviceAccountClientId").present())
                .toList();
    }

    private static Tree client(String id) throws IOException {
        return realm().at("clients").items().stream()
                .filter(client -> client.at("clientId").text().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
