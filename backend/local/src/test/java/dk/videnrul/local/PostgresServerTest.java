package dk.videnrul.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(180)
class PostgresServerTest {

    private static final Path BINARIES = Path.of("target/postgresql").toAbsolutePath();

    @TempDir
    Path data;

    private final List<PostgresServer> started = new ArrayList<>();
    private Secrets secrets;

    @BeforeEach
    void secrets() throws IOException {
        secrets = Secrets.of(data.resolve("secrets"));
    }

    @AfterEach
    void stop() {
        started.forEach(PostgresServer::stop);
    }

    @Test
    void what_was_written_is_there_after_a_restart() throws IOException, SQLException {
        PostgresServer first = start();
        first.ensureDatabase("videnrul", "opensesame");
        execute(first, "create table fact (text text); insert into fact values ('æøå')");
        first.stop();
        assertThat(first.process().isAlive()).isFalse();

        PostgresServer second = start();
        second.ensureDatabase("videnrul", "opensesame");

        assertThat(ask(second, "select text from fact")).isEqualTo("æøå");
    }

    @Test
    void a_server_whose_launcher_was_killed_is_taken_over_with_its_data() throws IOException, SQLException {
        Process launcher = launcherToKill();
        long server = Long.parseLong(firstLine(launcher));
        launcher.destroyForcibly().onExit().join();

        PostgresServer adopted = start();
        adopted.ensureDatabase("videnrul", "opensesame");

        assertThat(adopted.process().pid()).isEqualTo(server);
        assertThat(ask(adopted, "select 1")).isEqualTo("1");
    }

    @Test
    void a_first_start_that_was_cut_off_is_made_anew() throws IOException {
        Files.createDirectories(data.resolve("postgres"));
        Files.writeString(data.resolve("postgres/postgresql.conf"), "");

        assertThat(start().port()).isPositive();
    }

    @Test
    void a_killed_server_loses_nothing_that_was_committed() throws IOException, SQLException {
        PostgresServer killed = start();
        killed.ensureDatabase("videnrul", "opensesame");
        execute(killed, "create table fact (text text); insert into fact values ('kept')");
        killed.process().destroyForcibly();
        killed.process().onExit().join();
        killed.stop();

        assertThat(ask(start(), "select text from fact")).isEqualTo("kept");
    }

    @Test
    void it_writes_for_certain_and_lets_no_stranger_in() throws IOException, SQLException {
        PostgresServer server = start();
        server.ensureDatabase("videnrul", "opensesame");
        assertThat(ask(server, "show fsync")).isEqualTo("on");
        assertThat(ask(server, "show synchronous_commit")).isEqualTo("on");
        assertThat(ask(server, "show listen_addresses")).isEqualTo("127.0.0.1");
        assertThat(ask(server, "select datlocale from pg_database where datname = 'videnrul'"))
                .isEqualTo("C.UTF-8");
        assertThatThrownBy(() -> DriverManager.getConnection(server.jdbcUrl("postgres"), "postgres", ""))
                .isInstanceOf(SQLException.class);
    }

    private PostgresServer start() throws IOException {
        PostgresServer server =
                PostgresServer.start(data.resolve("postgres"), BINARIES, data.resolve("postgresql.log"), secrets);
        started.add(server);
        return server;
    }

    private Process launcherToKill() throws IOException {
        return new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        ServerToAbandon.class.getName(),
                        data.toString(),
                        BINARIES.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    private static String firstLine(Process process) throws IOException {
        return new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8)).readLine();
    }

    private static void execute(PostgresServer server, String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(server.jdbcUrl("videnrul"), "videnrul", "opensesame")) {
            connection.createStatement().execute(sql);
        }
    }

    private static String ask(PostgresServer server, String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(server.jdbcUrl("videnrul"), "videnrul", "opensesame")) {
            var rows = connection.createStatement().executeQuery(sql);
            rows.next();
            return rows.getString(1);
        }
    }
}
