package dk.videnrul.search.bench;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/** A PostgreSQL server of its own with the product's tables, filled with made-up items. */
final class Database implements AutoCloseable {
    static final String USER = "postgres";
    /** Who asks as a member: of the group whose items are the most. */
    static final String MEMBER = "bench-member";

    private static final String NULL = "\\N";
    private static final int FLUSHED = 1 << 20;

    private final EmbeddedPostgres server;
    private final Path folder;

    private Database(EmbeddedPostgres server, Path folder) {
        this.server = server;
        this.folder = folder;
    }

    /** With memory as one gives it to a server that does nothing else of weight, and as durable as in production. */
    static Database start(Path folder) throws IOException {
        var server = EmbeddedPostgres.builder()
                .setDataDirectory(folder)
                .setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("builtin-locale", "C.UTF-8")
                .setLocaleConfig("locale", "C.UTF-8")
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("shared_buffers", "1GB")
                .setServerConfig("work_mem", "64MB")
                .setServerConfig("maintenance_work_mem", "512MB")
                .setServerConfig("max_wal_size", "4GB")
                .setServerConfig("random_page_cost", "1.1")
                .setServerConfig("jit", "off")
                .start();
        Flyway.configure().dataSource(server.getPostgresDatabase()).load().migrate();
        return new Database(server, folder);
    }

    String jdbcUrl() {
        return server.getJdbcUrl(USER, USER);
    }

    Connection connect() throws SQLException {
        return server.getPostgresDatabase().getConnection();
    }

    /** Straight into the tables: an import over HTTP would only take longer to end at the same rows. */
    void fill(Corpus corpus, Reference reference) throws SQLException {
        try (Connection connection = connect()) {
            try (var sql = connection.createStatement()) {
                addGroups(reference, connection);
                CopyIn copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn("""
                                copy knowledge_item (id, public_id, version, status, title, summary, kind, outcome, language,
                                    visibility, body, levels, focus_areas, topics, packages, municipality, theme_group,
                                    authors, co_authors, year, licence, demo, created_by, created_at, updated_at,
                                    published_at, review_due, ever_submitted) from stdin""");
                send(corpus, copy);
                sql.execute("vacuum analyze knowledge_item");
            }
        }
    }

    /** Another database, as far as an index can tell: it is made again, and the old one answers meanwhile. */
    void becomeAnother() throws SQLException {
        try (Connection connection = connect();
                var sql = connection.createStatement()) {
            sql.execute("update installation set id = gen_random_uuid()");
        }
    }

    String version() throws SQLException {
        try (Connection connection = connect();
                var rows = connection.createStatement().executeQuery("show server_version")) {
            rows.next();
            return rows.getString(1);
        }
    }

    /** The server and all that work for it, which is no child of the process that started it. */
    Stream<ProcessHandle> processes() {
        try (var lines = Files.lines(folder.resolve("postmaster.pid"))) {
            ProcessHandle server = ProcessHandle.of(
                            Long.parseLong(lines.findFirst().orElseThrow().strip()))
                    .orElseThrow();
            return Stream.concat(Stream.of(server), server.descendants());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static void send(Corpus corpus, CopyIn copy) throws SQLException {
        var lines = new StringBuilder();
        for (Iterator<MadeUpItem> items = corpus.items().iterator(); items.hasNext(); ) {
            lines.append(line(items.next()));
            if (lines.length() > FLUSHED || !items.hasNext()) {
                byte[] bytes = lines.toString().getBytes(StandardCharsets.UTF_8);
                copy.writeToCopy(bytes, 0, bytes.length);
                lines.setLength(0);
            }
        }
        copy.endCopy();
    }

    private static String line(MadeUpItem item) {
        String at = item.publishedAt().toString();
        return row(
                item.id().toString(),
                item.publicId(),
                "1",
                "PUBLISHED",
                item.title(),
                item.summary(),
                constant(item.kind()),
                constant(item.outcome()),
                "da",
                constant(item.visibility()),
                item.body(),
                "{}",
                array(item.focusAreas()),
                array(item.topics()),
                item.packages().stream()
                        .map(each -> "{\"id\":\"" + each + "\",\"level\":null}")
                        .collect(Collectors.joining(",", "[", "]")),
                item.municipality(),
                item.group().id().toString(),
                "[{\"name\":\"Anna Afprøver\",\"memberId\":null}]",
                "{}",
                Integer.toString(item.year()),
                "CC BY 4.0",
                "f",
                "person:" + new UUID(0x7100L, item.id().getLeastSignificantBits() % 500 & 0x1ff),
                at,
                at,
                at,
                "2028-01-01",
                "t");
    }

    private static String row(@Nullable String... values) {
        return java.util.Arrays.stream(values)
                .map(value -> value == null
                        ? NULL
                        : value.replace("\\", "\\\\").replace("\n", "\\n").replace("\t", "\\t"))
                .collect(Collectors.joining("\t", "", "\n"));
    }

    private static @Nullable String constant(@Nullable String code) {
        return code == null ? null : code.replace('-', '_').toUpperCase(Locale.ROOT);
    }

    private static String array(List<String> values) {
        return "{" + String.join(",", values) + "}";
    }

    private static void addGroups(Reference reference, Connection connection) throws SQLException {
        try (var group = connection.prepareStatement("""
                insert into theme_group (id, version, slug, name, former_names, purpose, ground_rules, focus_areas,
                    prevention_packages, topics, status, joining, proposal, started_on, demo, created_at, updated_at)
                values (?, 0, ?, ?, '{}', 'Formål', '{}', '{}', '{}', '{}', 'ACTIVE', 'FREE', false, '2020-01-01', false,
                    now(), now())""");
                var sql = connection.createStatement()) {
            for (Reference.Group each : reference.groups()) {
                group.setObject(1, each.id());
                group.setString(2, each.slug());
                group.setString(3, "Temagruppe " + each.slug());
                group.addBatch();
            }
            group.executeBatch();
            UUID first = reference.groups().getFirst().id();
            sql.execute("insert into person (id, version, subject, name, demo, created_at) values ('"
                    + new UUID(0x7200L, 1) + "', 0, '" + MEMBER + "', 'Mads Medlem', false, now())");
            sql.execute(
                    "insert into participation (id, theme_group, person, role, from_date) values (gen_random_uuid(), '"
                            + first + "', '" + new UUID(0x7200L, 1) + "', 'MEMBER', date '2020-01-01')");
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
