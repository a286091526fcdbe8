package dk.videnrul.search.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * PostgreSQL's full text search with its danish configuration: any word, a GIN index, ranked by cover density, passages by
 * ts_headline, all facets of one materialized set, in one statement.
 */
final class PostgresFts implements Contestant {
    private static final int CONNECTIONS = 8;
    private static final Map<String, String> COLUMNS =
            Map.of("kind", "kind", "topic", "topics", "region", "region", "year", "year", "themeGroup", "theme_group");
    private static final List<String> COUNTED =
            List.of("kind", "outcome", "theme_group", "municipality", "region", "year");
    private static final List<String> COUNTED_EACH = List.of("topics", "focus_areas", "packages");

    private final BlockingQueue<Connection> connections = new LinkedBlockingQueue<>();
    private final Database database;

    private PostgresFts(Database database) throws SQLException {
        this.database = database;
        for (int n = 0; n < CONNECTIONS; n++) {
            connections.add(database.connect());
        }
    }

    static PostgresFts fill(Database database) throws SQLException {
        try (Connection connection = database.connect();
                var sql = connection.createStatement()) {
            sql.execute("create schema bench");
            sql.execute("""
                    create table bench.item as
                    select item.id, item.title, item.summary, item.body, item.visibility, item.theme_group as group_id,
                        lower(replace(item.kind, '_', '-')) as kind, lower(item.outcome) as outcome, theme.slug as theme_group,
                        item.municipality, municipality.region, item.year::text as year, item.topics, item.focus_areas,
                        array(select jsonb_array_elements(item.packages) ->> 'id') as packages,
                        setweight(to_tsvector('danish', item.title), 'A')
                            || setweight(to_tsvector('danish', coalesce(array_to_string(words.all, ' '), '')), 'B')
                            || setweight(to_tsvector('danish', item.summary), 'C')
                            || setweight(to_tsvector('danish', item.body), 'D') as words
                    from knowledge_item item
                    join theme_group theme on theme.id = item.theme_group
                    join municipality on municipality.code = item.municipality
                    cross join lateral (
                        select array_agg(array_to_string(array[label_da, label_en, label_sv] || alt_da, ' ')) as all
                        from concept where scheme = 'topic' and id = any (item.topics)) words""");
            sql.execute("create index ix_bench_words on bench.item using gin (words)");
            sql.execute("alter table bench.item add primary key (id)");
            sql.execute("vacuum analyze bench.item");
        }
        return new PostgresFts(database);
    }

    @Override
    public String name() {
        return "PostgreSQL";
    }

    @Override
    public long ask(BenchQuery query) throws SQLException, InterruptedException {
        Connection connection = connections.take();
        try (PreparedStatement select = connection.prepareStatement(statement(query))) {
            int parameter = 1;
            select.setString(parameter++, query.q());
            for (String value : query.filters().values()) {
                select.setString(parameter++, value);
            }
            long total = 0;
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    total = rows.getString("what").equals("total") ? rows.getLong("count") : total;
                }
            }
            return total;
        } finally {
            connections.add(connection);
        }
    }

    private static String statement(BenchQuery query) {
        String visible = query.member()
                ? "(visibility in ('PUBLIC', 'MEMBERS') or group_id = '"
                        + Reference.Group.numbered(0).id() + "')"
                : "visibility = 'PUBLIC'";
        String filters = query.filters().keySet().stream()
                .map(COLUMNS::get)
                .map(column ->
                        COUNTED_EACH.contains(column) ? " and ? = any (" + column + ")" : " and " + column + " = ?")
                .collect(Collectors.joining());
        var parts = new ArrayList<String>();
        parts.add("select 'total' as what, null as value, count(*) as count, null as text from found");
        COUNTED.forEach(column -> parts.add(
                "(select '%1$s', %1$s, count(*), null from found where %1$s is not null group by %1$s order by 3 desc limit 100)"
                        .formatted(column)));
        COUNTED_EACH.forEach(column -> parts.add(
                "(select '%1$s', each, count(*), null from found, unnest(%1$s) each group by each order by 3 desc limit 100)"
                        .formatted(column)));
        parts.add("""
                select 'hit', item.title, null, ts_headline('danish', item.summary || ' ' || item.body, query,
                    'MaxFragments=1, MinWords=15, MaxWords=30')
                from (select id from found order by rank desc, id limit %d) top join bench.item using (id), asked""".formatted(HITS));
        return """
                with asked as materialized (
                    select cast(replace(cast(plainto_tsquery('danish', ?) as text), '&', '|') as tsquery) as query),
                found as materialized (
                    select id, ts_rank_cd(words, query) as rank, kind, outcome, theme_group, municipality, region, year, topics,
                        focus_areas, packages
                    from bench.item, asked where words @@ query and %s%s)
                """.formatted(visible, filters) + String.join("\nunion all\n", parts);
    }

    @Override
    public Stream<ProcessHandle> processes() {
        return database.processes();
    }

    @Override
    public long disk() throws SQLException {
        try (Connection connection = database.connect();
                var rows = connection.createStatement().executeQuery("select pg_total_relation_size('bench.item')")) {
            rows.next();
            return rows.getLong(1);
        }
    }

    @Override
    public void close() throws SQLException {
        for (Connection each : connections) {
            each.close();
        }
    }
}
