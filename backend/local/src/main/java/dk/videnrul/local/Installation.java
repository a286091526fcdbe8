package dk.videnrul.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Where the built parts of the product lie in a checkout. */
record Installation(Path root) {

    Path java() {
        return Path.of(System.getProperty("java.home"), "bin", "java");
    }

    Path keycloak() throws IOException {
        try (Stream<Path> entries = Files.list(target())) {
            return entries.filter(path -> path.getFileName().toString().startsWith("keycloak-"))
                    .max(Path::compareTo)
                    .orElseThrow(() -> new Fault("Keycloak is missing in " + target() + "; build backend/local"));
        }
    }

    Path postgresBinaries() {
        return target().resolve("postgresql");
    }

    Path realm() {
        return root.resolve("deploy/keycloak/videnrul-realm.json");
    }

    Path api() {
        return root.resolve("backend/target/quarkus-app/quarkus-run.jar");
    }

    Path extractor() {
        return root.resolve("backend/extractor/target/videnrul-extractor.jar");
    }

    Path client() {
        return root.resolve("frontend/dist");
    }

    private Path target() {
        return root.resolve("backend/local/target");
    }
}
