package dk.videnrul;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jboss.logging.Logger;

/** Starts the service; a database that is not there is told in one line instead of a stack trace. */
@QuarkusMain
public final class Main {
    private static final Logger LOG = Logger.getLogger("videnrul");
    private static final int SECONDS_TO_CONNECT = 10;

    private Main() {}

    public static void main(String... arguments) {
        Optional<String> missing = missingDatabase(ConfigProvider.getConfig());
        if (missing.isPresent()) {
            LOG.error(missing.get());
            Runtime.getRuntime().halt(1);
        }
        Quarkus.run(arguments);
    }

    /** What is wrong with the database, in a line; empty where it answers. */
    static Optional<String> missingDatabase(Config config) {
        Optional<String> url = config.getOptionalValue("quarkus.datasource.jdbc.url", String.class);
        if (url.isEmpty()) {
            return Optional.of("No database: set QUARKUS_DATASOURCE_JDBC_URL to a PostgreSQL 18 database");
        }
        DriverManager.setLoginTimeout(SECONDS_TO_CONNECT);
        try (Connection answering = DriverManager.getConnection(
                url.get(),
                config.getOptionalValue("quarkus.datasource.username", String.class)
                        .orElse(null),
                config.getOptionalValue("quarkus.datasource.password", String.class)
                        .orElse(null))) {
            return answering.isValid(SECONDS_TO_CONNECT)
                    ? Optional.empty()
                    : Optional.of("The database at " + url.get() + " does not answer");
        } catch (SQLException unreachable) {
            return Optional.of("The database at " + url.get() + " cannot be reached: "
                    + String.valueOf(unreachable.getMessage())
                            .lines()
                            .findFirst()
                            .orElse(""));
        }
    }
}
