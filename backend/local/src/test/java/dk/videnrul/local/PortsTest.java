package dk.videnrul.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PortsTest {

    @TempDir
    Path folder;

    @Test
    void a_port_that_a_server_listens_on_is_not_free() throws IOException {
        try (var server = listening()) {
            assertThat(Ports.free(server.getLocalPort())).isFalse();
        }
    }

    @Test
    void a_port_taken_on_all_addresses_is_not_free() throws IOException {
        try (var server = new ServerSocket(0)) {
            assertThat(Ports.free(server.getLocalPort())).isFalse();
        }
    }

    @Test
    void claiming_a_taken_port_names_it_and_the_way_out() throws IOException {
        try (var server = listening()) {
            assertThatThrownBy(() -> Ports.claim(server.getLocalPort()))
                    .isInstanceOf(Fault.class)
                    .hasMessageContaining("port " + server.getLocalPort() + " is in use")
                    .hasMessageContaining("--port");
        }
    }

    @Test
    void zero_claims_a_free_port() {
        assertThat(Ports.free(Ports.claim(0))).isTrue();
    }

    @Test
    void the_next_port_skips_a_taken_one() throws IOException {
        try (var server = listening()) {
            assertThat(Ports.claimFrom(server.getLocalPort())).isGreaterThan(server.getLocalPort());
        }
    }

    @Test
    void a_port_that_somebody_chose_and_has_not_opened_yet_is_not_chosen_again() {
        int chosen = Ports.claim(0);

        assertThat(Ports.free(chosen)).isTrue();
        assertThat(Ports.reserve(chosen)).isFalse();
    }

    @Test
    void keycloak_keeps_its_port_for_one_data_folder() throws IOException {
        Path memory = folder.resolve("ports.properties");
        int free;
        try (var server = listening()) {
            free = server.getLocalPort();
        }
        Files.writeString(memory, "keycloak=" + free + "\n");

        assertThat(KeycloakPort.choose(memory)).isEqualTo(free);
    }

    @Test
    void keycloak_moves_when_its_port_is_taken_and_remembers_the_new_one() throws IOException {
        Path memory = folder.resolve("ports.properties");
        try (var server = listening()) {
            Files.writeString(memory, "keycloak=" + server.getLocalPort() + "\n");

            int moved = KeycloakPort.choose(memory);

            assertThat(moved).isNotEqualTo(server.getLocalPort());
            assertThat(Files.readString(memory)).isEqualTo("keycloak=" + moved + "\n");
        }
    }

    private static ServerSocket listening() throws IOException {
        return new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
    }
}
