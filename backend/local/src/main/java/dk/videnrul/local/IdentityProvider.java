package dk.videnrul.local;

import static dk.videnrul.local.Secrets.Name.ADMIN_SECRET;
import static dk.videnrul.local.Secrets.Name.CLIENT_SECRET;
import static dk.videnrul.local.Secrets.Name.KEYCLOAK_ADMIN_PASSWORD;
import static dk.videnrul.local.Secrets.Name.KEYCLOAK_DATABASE_PASSWORD;
import static dk.videnrul.local.Secrets.Name.PARTNER_SECRET;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Keycloak with the same realm as in production. It keeps its accounts and sessions in the same PostgreSQL as the
 * product: its file database would be a second thing to keep whole after a power cut.
 */
final class IdentityProvider {

    static final String DATABASE = "keycloak";
    static final String DEMO_PASSWORD = "demo";
    static final int FIRST_PORT = 8180;

    private static final List<String> BUILD = List.of("build", "--db=postgres");

    private final Installation installation;
    private final Path home;
    private final Path log;

    IdentityProvider(Installation installation, Path log) throws IOException {
        this.installation = installation;
        this.home = installation.keycloak();
        this.log = log;
    }

    static String issuer(int port) {
        return "http://localhost:" + port + "/realms/videnrul";
    }

    boolean prepared() {
        return Files.exists(marker());
    }

    /** Fixes the choice of database in Keycloak's files, which halves every later start. */
    void prepare() throws IOException, InterruptedException {
        if (prepared()) {
            return;
        }
        Process build = new ProcessBuilder(command(BUILD))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
        if (build.waitFor() != 0) {
            throw new Fault("Keycloak could not be prepared, see " + log);
        }
        Files.writeString(marker(), "");
    }

    Service start(int port, PostgresServer database, Secrets secrets, boolean demo) throws IOException {
        Path imports = Files.createDirectories(home.resolve("data/import"));
        Files.copy(installation.realm(), imports.resolve("videnrul-realm.json"), StandardCopyOption.REPLACE_EXISTING);
        return Service.start(
                "Keycloak",
                command(List.of(
                        "start",
                        "--optimized",
                        "--import-realm",
                        "--cache=local",
                        "--http-enabled=true",
                        "--http-host=127.0.0.1",
                        "--http-port=" + port,
                        "--hostname=http://localhost:" + port,
                        "--db-url=" + database.jdbcUrl(DATABASE),
                        "--db-username=" + DATABASE,
                        "--db-pool-max-size=10")),
                settings(secrets, demo),
                URI.create(issuer(port)),
                log);
    }

    static Map<String, String> settings(Secrets secrets, boolean demo) {
        var settings = new TreeMap<>(Map.of(
                "KC_DB_PASSWORD",
                secrets.get(KEYCLOAK_DATABASE_PASSWORD),
                "KC_BOOTSTRAP_ADMIN_USERNAME",
                "admin",
                "KC_BOOTSTRAP_ADMIN_PASSWORD",
                secrets.get(KEYCLOAK_ADMIN_PASSWORD),
                "VIDENRUL_CLIENT_SECRET",
                secrets.get(CLIENT_SECRET),
                "VIDENRUL_PARTNER_SECRET",
                secrets.get(PARTNER_SECRET),
                // The realm is imported once, the port may change at every start.
                "VIDENRUL_REDIRECT_URI",
                "http://localhost:*",
                "VIDENRUL_LOGOUT_URI",
                "http://localhost:*",
                "VIDENRUL_PASSWORD_POLICY",
                "length(" + DEMO_PASSWORD.length() + ")",
                "VIDENRUL_DEMO_USERS",
                Boolean.toString(demo),
                "VIDENRUL_DEMO_PASSWORD",
                DEMO_PASSWORD));
        settings.put("VIDENRUL_ADMIN_SECRET", secrets.get(ADMIN_SECRET));
        settings.put("VIDENRUL_DOCS_URI", "http://localhost:*");
        settings.put("VIDENRUL_WEB_ORIGIN", "*");
        return settings;
    }

    /** What kc.sh would run, without the shell in between that swallows signals. */
    private List<String> command(List<String> arguments) {
        var command = new ArrayList<>(List.of(
                installation.java().toString(),
                "-Xmx320m",
                "-XX:MaxMetaspaceSize=256m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:+ExitOnOutOfMemoryError",
                "--add-opens=java.base/java.util=ALL-UNNAMED",
                "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
                "--add-opens=java.base/java.security=ALL-UNNAMED",
                "--add-opens=java.base/java.lang=ALL-UNNAMED",
                "--enable-native-access=ALL-UNNAMED",
                "-Duser.language=en",
                "-Duser.country=US",
                "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                        + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-Dpicocli.disable.closures=true",
                "-Dkc.home.dir=" + home,
                "-Djboss.server.config.dir=" + home.resolve("conf"),
                "-cp",
                home.resolve("lib/quarkus-run.jar").toString(),
                "io.quarkus.bootstrap.runner.QuarkusEntryPoint"));
        command.addAll(arguments);
        return command;
    }

    private Path marker() {
        return home.resolve("videnrul-prepared");
    }
}
