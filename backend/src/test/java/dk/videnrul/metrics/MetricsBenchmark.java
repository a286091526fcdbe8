package dk.videnrul.metrics;

import dk.videnrul.identity.Sight;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;

/**
 * Fills a database of its own with made-up items, rolls and trials, and measures every measure. Run by hand:
 * {@code java -cp … dk.videnrul.metrics.MetricsBenchmark [items] [rolls] [trials] [explain]}.
 */
final class MetricsBenchmark {
    private static final int RUNS = 5;

    private final Statement sql;
    private final boolean explain;

    private MetricsBenchmark(Statement sql, boolean explain) {
        this.sql = sql;
        this.explain = explain;
    }

    public static void main(String[] arguments) throws Exception {
        int items = number(arguments, 0, 100_000);
        int rolls = number(arguments, 1, 1_000_000);
        int trials = number(arguments, 2, 200_000);
        System.out.printf("%s, %d processors%n", machine(), Runtime.getRuntime().availableProcessors());
        try (var server = EmbeddedPostgres.builder()
                        .setLocaleConfig("locale-provider", "builtin")
                        .setLocaleConfig("builtin-locale", "C.UTF-8")
                        .setLocaleConfig("locale", "C.UTF-8")
                        .start();
                Connection connection = server.getPostgresDatabase().getConnection();
                Statement sql = connection.createStatement()) {
            Flyway.configure().dataSource(server.getPostgresDatabase()).load().migrate();
            var benchmark = new MetricsBenchmark(sql, arguments.length > 3);
            benchmark.fill(items, rolls, trials);
            benchmark.measure("everything", new Scope(everything(), null, null, null, null, null));
            benchmark.measure("a member, one year", new Scope(member(), null, null, null, day(2025), day(2026)));
            benchmark.measure("a member, one group", new Scope(member(), benchmark.group(), null, null, null, null));
        }
    }

    private void fill(int items, int rolls, int trials) throws SQLException {
        sql.execute("""
                insert into theme_group (id, version, slug, name, former_names, purpose, ground_rules, focus_areas,
                    prevention_packages, topics, status, joining, proposal, started_on, demo, created_at, updated_at)
                select gen_random_uuid(), 0, 'g' || n, 'Gruppe ' || n, '{}', 'x', '{}', '{}', '{}', '{}',
                    'ACTIVE', 'FREE', false, date '2010-01-01', false, now(), now()
                from generate_series(1, 400) n""");
        sql.execute(
                "create temp table place as select code, row_number() over (order by code) - 1 as n from municipality");
        sql.execute("create temp table grp as select id, row_number() over (order by slug) - 1 as n from theme_group");
        sql.execute("""
                insert into knowledge_item (id, public_id, version, status, title, summary, kind, outcome, language,
                    visibility, levels, focus_areas, topics, packages, municipality, theme_group, authors, licence, demo,
                    created_by, created_at, updated_at, published_at, co_authors, ever_submitted)
                select gen_random_uuid(), 'b' || s, 0, 'PUBLISHED', 'Titel ' || s, repeat('x', 400), 'EXPERIENCE',
                    (array['POSITIVE', 'MIXED', 'NONE', 'NEGATIVE'])[1 + s %% 4], 'da',
                    case when s %% 10 = 0 then 'MEMBERS' else 'PUBLIC' end, '{}', '{}', '{}', '[]', place.code, grp.id, '[]',
                    'CC-BY-4.0', false, 'x', day, day, day, '{}', true
                from generate_series(1, %d) s
                cross join lateral (select timestamptz '2020-01-01' + (s %% 2100) * interval '1 day' as day) days
                join place on place.n = s %% 98 join grp on grp.n = s %% 400""".formatted(items));
        sql.execute(
                "create temp table item as select id, published_at, row_number() over () - 1 as n from knowledge_item");
        sql.execute("""
                insert into roll (id, version, item, to_group, to_municipality, direction, status, sent_at, answered_at,
                    reason, demo)
                select gen_random_uuid(), 0, item.id, case when turn %% 2 = 0 then grp.id end,
                    case when turn %% 2 = 1 then place.code end, 'PUSH', status, item.published_at + interval '20 days',
                    case when status in ('TAKEN_UP', 'DECLINED')
                        then item.published_at + interval '20 days' + random() * interval '60 days' end,
                    case when status = 'DECLINED' then 'x' end, false
                from (select s, s / %1$d + s as turn, (array['SENT', 'SEEN', 'TAKEN_UP', 'TAKEN_UP', 'DECLINED'])[1 + s %% 5] as status
                    from generate_series(0, %2$d - 1) s) made
                join item on item.n = s %% %1$d join grp on grp.n = (s / 2 + turn) %% 400 join place on place.n = (s / 2) %% 98
                on conflict do nothing""".formatted(items, rolls));
        sql.execute("""
                insert into trial (id, version, item, municipality, status, started_on, ended_on, result_due, adaptations,
                    outcome, created_at, updated_at, demo)
                select gen_random_uuid(), 0, item.id, place.code, 'ADOPTED', started, started + 90, date '9999-12-31', '[]',
                    (array['POSITIVE', 'MIXED', 'NONE', 'NEGATIVE'])[1 + s %% 4], now(), now(), false
                from generate_series(0, %2$d - 1) s
                join item on item.n = (s * 7) %% %1$d join place on place.n = (s * 3) %% 98
                cross join lateral (select cast(item.published_at as date) + 10 + s %% 500 as started) days""".formatted(items, trials));
        sql.execute("vacuum analyze");
        System.out.printf("%d items, %d rolls, %d trials%n", count("knowledge_item"), count("roll"), count("trial"));
    }

    private void measure(String name, Scope scope) throws SQLException {
        Scope.Condition items = scope.items();
        System.out.println(name);
        time("  time to practice", with(Figures.TIME_TO_PRACTICE, items, scope.within("i.published_at")));
        time("  rolls", with(Figures.ROLLS, items, scope.within("r.sent_at")));
        time("  rolls by group", with(Figures.ROLLS_TO_GROUPS, items, scope.within("r.sent_at")));
        time("  items to roll", with(Figures.ITEMS, items, scope.beforeEnd("i.published_at")));
        time(
                "  places reached",
                with(Figures.PLACES, items, scope.within("r.answered_at"), scope.withinDays("t.started_on")));
        time("  results", with(Figures.RESULTS, items, scope.within("i.published_at")));
        time("  results of trials", with(Figures.TRIAL_RESULTS, items, scope.withinDays("t.ended_on")));
    }

    private static String with(String query, Scope.Condition... conditions) {
        Object[] parts = Arrays.stream(conditions).map(Scope.Condition::sql).toArray();
        String sql = query.formatted(parts);
        for (Scope.Condition condition : conditions) {
            for (var value : condition.values().entrySet()) {
                sql = sql.replaceAll(":" + value.getKey() + "\\b", "'" + value.getValue() + "'");
            }
        }
        return sql;
    }

    private void time(String name, String query) throws SQLException {
        double[] millis = new double[RUNS];
        for (int run = 0; run < RUNS; run++) {
            long begun = System.nanoTime();
            try (ResultSet rows = sql.executeQuery(query)) {
                while (rows.next()) {
                    rows.getObject(1);
                }
            }
            millis[run] = (System.nanoTime() - begun) / 1e6;
        }
        Arrays.sort(millis);
        System.out.printf("%-22s median %6.0f ms, slowest %6.0f ms%n", name, millis[RUNS / 2], millis[RUNS - 1]);
        if (explain) {
            try (ResultSet plan = sql.executeQuery("explain (analyze, buffers, costs off) " + query)) {
                while (plan.next()) {
                    System.out.println("      " + plan.getString(1));
                }
            }
        }
    }

    private UUID group() throws SQLException {
        try (ResultSet row = sql.executeQuery("select id from theme_group where slug = 'g7'")) {
            row.next();
            return row.getObject(1, UUID.class);
        }
    }

    private long count(String table) throws SQLException {
        try (ResultSet row = sql.executeQuery("select count(*) from " + table)) {
            row.next();
            return row.getLong(1);
        }
    }

    private static Sight everything() {
        return new Sight(true, true, Set.of(), Set.of(), "");
    }

    private static Sight member() {
        return new Sight(false, true, Set.of(), Set.of(), "");
    }

    private static @Nullable LocalDate day(int year) {
        return LocalDate.of(year, 1, 1);
    }

    private static int number(String[] arguments, int place, int otherwise) {
        return arguments.length > place ? Integer.parseInt(arguments[place]) : otherwise;
    }

    private static String machine() throws IOException {
        Path cpus = Path.of("/proc/cpuinfo");
        String model = Files.isReadable(cpus)
                ? Files.readAllLines(cpus).stream()
                        .filter(line -> line.startsWith("model name"))
                        .findFirst()
                        .orElse("")
                        .replaceFirst(".*:\\s*", "")
                : "";
        return "%s %s %s".formatted(System.getProperty("os.name"), System.getProperty("os.arch"), model);
    }
}
