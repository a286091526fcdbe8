package dk.videnrul.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;

/** The port of Keycloak stays with a data folder: it is part of the issuer that every session names. */
final class KeycloakPort {

    private KeycloakPort() {}

    static int choose(Path memory) throws IOException {
        int port = remembered(memory)
                .filter(Ports::reserve)
                .findFirst()
                .orElseGet(() -> Ports.claimFrom(IdentityProvider.FIRST_PORT));
        Files.writeString(memory, "keycloak=" + port + "\n");
        return port;
    }

    private static IntStream remembered(Path memory) throws IOException {
        return Files.exists(memory)
                ? Files.readAllLines(memory).stream()
                        .filter(line -> line.matches("keycloak=\\d{1,5}"))
                        .mapToInt(line -> Integer.parseInt(line.substring(line.indexOf('=') + 1)))
                : IntStream.empty();
    }
}
