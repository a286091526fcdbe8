package dk.videnrul.local;

import static dk.videnrul.local.Secrets.Name.ADMIN_SECRET;
import static dk.videnrul.local.Secrets.Name.CLIENT_SECRET;
import static dk.videnrul.local.Secrets.Name.DATABASE_PASSWORD;
import static dk.videnrul.local.Secrets.Name.SECRETS_KEY;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The API as it is packaged for production, told about its surroundings by environment variables only. */
final class ApiServer {

    static final String DATABASE = "videnrul";

    private final Installation installation;
    private final Map<String, String> settings;
    private final int port;

    ApiServer(
            Installation installation,
            int port,
            String issuer,
            String jdbcUrl,
            int mailPort,
            DataFolder data,
            Secrets secrets,
            boolean demo) {
        this.installation = installation;
        this.port = port;
        this.settings = new TreeMap<>(Map.of(
                "QUARKUS_HTTP_HOST", "127.0.0.1",
                "QUARKUS_HTTP_PORT", Integer.toString(port),
                "QUARKUS_DATASOURCE_JDBC_URL", jdbcUrl,
                "QUARKUS_DATASOURCE_USERNAME", DATABASE,
                "QUARKUS_DATASOURCE_PASSWORD", secrets.get(DATABASE_PASSWORD),
                "QUARKUS_OIDC_AUTH_SERVER_URL", issuer,
                "QUARKUS_OIDC_CREDENTIALS_SECRET", secrets.get(CLIENT_SECRET),
                "VIDENRUL_DATA_DIRECTORY", data.api().toString(),
                "VIDENRUL_CLIENT_DIRECTORY", installation.client().toString(),
                "VIDENRUL_DEMO", Boolean.toString(demo)));
        settings.put("VIDENRUL_ATTACHMENTS_EXTRACTOR", installation.extractor().toString());
        settings.put("VIDENRUL_SECRETS_KEY", secrets.get(SECRETS_KEY));
        settings.put("VIDENRUL_PUBLIC_URL", "http://localhost:" + port);
        settings.put("QUARKUS_MAILER_HOST", "127.0.0.1");
        settings.put("QUARKUS_MAILER_PORT", Integer.toString(mailPort));
        settings.put("QUARKUS_MAILER_FROM", "videnrul@localhost");
        settings.put("VIDENRUL_NETWORK_EMAIL", "sekretariat@example.org");
        settings.put("VIDENRUL_PARTNERS_ADMIN_SECRET", secrets.get(ADMIN_SECRET));
        // Everybody on this machine has one address, the browser journeys too.
        settings.put("VIDENRUL_LIMIT_GUEST", "6000");
        settings.put("VIDENRUL_LIMIT_PERSON", "6000");
    }

    Service start(Path log) throws IOException {
        if (!Files.exists(installation.api())) {
            throw new Fault("the API is missing: " + installation.api() + "; build backend");
        }
        return Service.start(
                "API",
                List.of(
                        installation.java().toString(),
                        "-Xmx768m",
                        "-XX:+ExitOnOutOfMemoryError",
                        "--enable-native-access=ALL-UNNAMED",
                        "-jar",
                        installation.api().toString()),
                settings,
                URI.create("http://localhost:" + port + "/q/health/ready"),
                log);
    }

    Map<String, String> settings() {
        return settings;
    }

    /** For a shell that starts the API itself, as live reload does. */
    void writeSettings(Path file) throws IOException {
        PrivateFile.write(
                file,
                settings.entrySet().stream()
                        .map(setting -> "export " + setting.getKey() + "='" + setting.getValue() + "'\n")
                        .collect(Collectors.joining()));
    }
}
