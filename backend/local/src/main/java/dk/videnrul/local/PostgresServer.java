package dk.videnrul.local;

import static dk.videnrul.local.Secrets.Name.POSTGRES_PASSWORD;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A real PostgreSQL over one folder: started, or taken over where it outlived the launcher that started it. */
final class PostgresServer {

    private static final String SUPERUSER = "postgres";
    private static final Duration STARTUP_PATIENCE = Duration.ofSeconds(60);
    private static final Duration STOP_PATIENCE = Duration.ofSeconds(30);

    private final Path folder;
    private final ProcessHandle process;
    private final int port;
    private final String password;

    /** Holds a lock on the folder; absent where the server was taken over. */
    private @Nullable EmbeddedPostgres launched;

    private PostgresServer(Path folder, ProcessHandle process, int port, String password) {
        this.folder = folder;
        this.process = process;
        this.port = port;
        this.password = password;
    }

    static PostgresServer start(Path folder, Path binaries, Path log, Secrets secrets) throws IOException {
        String password = secrets.get(POSTGRES_PASSWORD);
        Optional<PostgresServer> survivor = adopt(folder, password);
        if (survivor.isPresent()) {
            return survivor.get();
        }
        forgetHalfMade(folder);
        forgetHalfMade(binaries);
        EmbeddedPostgres launched = launch(folder, binaries, log, password);
        PostgresServer server = adopt(folder, password)
                .orElseThrow(() -> new IOException("PostgreSQL does not answer after its start"));
        server.launched = launched;
        Files.writeString(completion(folder), "");
        Files.writeString(completion(binaries), "");
        return server;
    }

    static Optional<PostgresServer> adopt(Path folder, String password) throws IOException {
        Optional<PostgresServer> server = PostmasterFile.in(folder)
                .filter(file -> file.folder().equals(folder))
                .flatMap(file ->
                        file.server().map(process -> new PostgresServer(folder, process, file.port(), password)));
        if (server.isPresent() && !server.get().answers()) {
            server.get().stop();
            return Optional.empty();
        }
        return server;
    }

    int port() {
        return port;
    }

    ProcessHandle process() {
        return process;
    }

    String jdbcUrl(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    /** Makes a database with an owner of its own; names and passwords are ours and need no quoting. */
    void ensureDatabase(String name, String ownerPassword) throws SQLException {
        try (var connection = connect();
                var statement = connection.createStatement()) {
            if (!statement
                    .executeQuery("select 1 from pg_roles where rolname = '" + name + "'")
                    .next()) {
                statement.execute("create role " + name + " login");
            }
            statement.execute("alter role " + name + " password '" + ownerPassword + "'");
            if (!statement
                    .executeQuery("select 1 from pg_database where datname = '" + name + "'")
                    .next()) {
                statement.execute("create database " + name + " owner " + name);
            }
        }
    }

    /** Asks for a fast shutdown: the polite one would wait for every client to leave by itself. */
    void stop() {
        try {
            new ProcessBuilder("sh", "-c", "kill -INT " + process.pid()).start().waitFor();
            if (!awaitStop()) {
                ProcessTree.end(process, Duration.ofSeconds(5));
            }
            if (launched != null) {
                launched.close();
            }
        } catch (IOException failed) {
            ProcessTree.end(process, STOP_PATIENCE);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** The server removes its note last; its process may linger as a zombie where nobody collects it. */
    private boolean awaitStop() throws InterruptedException {
        long deadline = System.nanoTime() + STOP_PATIENCE.toNanos();
        while (process.isAlive() && Files.exists(folder.resolve("postmaster.pid"))) {
            if (System.nanoTime() > deadline) {
                return false;
            }
            Thread.sleep(20);
        }
        ProcessTree.awaitExit(process, Duration.ofSeconds(2));
        return true;
    }

    private boolean answers() {
        try (var connection = connect()) {
            return connection.isValid(5);
        } catch (SQLException refused) {
            return false;
        }
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(jdbcUrl("postgres"), SUPERUSER, password);
    }

    private static EmbeddedPostgres launch(Path folder, Path binaries, Path log, String password) throws IOException {
        Path passwordFile = Files.createTempFile("videnrul", ".password");
        var output = ProcessBuilder.Redirect.appendTo(log.toFile());
        try {
            Files.writeString(passwordFile, password);
            return EmbeddedPostgres.builder()
                    .setDataDirectory(folder)
                    .setCleanDataDirectory(false)
                    .setRegisterShutdownHook(false)
                    .setOverrideWorkingDirectory(binaries.toFile())
                    .setOutputRedirector(output)
                    .setErrorRedirector(output)
                    .setPGStartupWait(STARTUP_PATIENCE)
                    .setConnectConfig("password", password)
                    // The "locale" settings are plain initdb options, so the way in is closed here as well.
                    .setLocaleConfig("locale-provider", "builtin")
                    .setLocaleConfig("builtin-locale", "C.UTF-8")
                    .setLocaleConfig("locale", "C.UTF-8")
                    .setLocaleConfig("auth-local", "scram-sha-256")
                    .setLocaleConfig("auth-host", "scram-sha-256")
                    .setLocaleConfig("pwfile", passwordFile.toString())
                    .setServerConfig("listen_addresses", "127.0.0.1")
                    .setServerConfig("unix_socket_directories", "")
                    .setServerConfig("max_connections", "60")
                    .setServerConfig("fsync", "on")
                    .setServerConfig("synchronous_commit", "on")
                    .start();
        } catch (IllegalStateException failed) {
            throw new IOException(failed);
        } finally {
            Files.delete(passwordFile);
        }
    }

    /** A folder whose first start was cut off holds nothing that anyone was promised, nor half of a program. */
    private static void forgetHalfMade(Path folder) {
        if (!Files.exists(completion(folder))) {
            DataFolder.deleteTree(folder);
        }
    }

    private static Path completion(Path folder) {
        return folder.resolve("videnrul-complete");
    }
}
