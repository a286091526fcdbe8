package dk.videnrul.search.evaluation;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** PostgreSQL's full text search with its danish configuration: titles weigh most, then topics, then summaries. */
final class PostgresSearch implements Ranker {

    private final Connection database;
    private final String name;
    private final String query;

    private PostgresSearch(Connection database, String name, String query) {
        this.database = database;
        this.name = name;
        this.query = query;
    }

    /** Every word is asked for. */
    static PostgresSearch and(Connection database) {
        return new PostgresSearch(database, "PostgreSQL danish, AND", "plainto_tsquery('danish', ?)");
    }

    /** Any word will do. */
    static PostgresSearch or(Connection database) {
        return new PostgresSearch(
                database,
                "PostgreSQL danish, OR",
                "cast(replace(cast(plainto_tsquery('danish', ?) as text), '&', '|') as tsquery)");
    }

    static void fill(Connection database, List<Text> texts, TopicWords words) throws SQLException {
        try (Statement sql = database.createStatement()) {
            sql.execute("create temp table evaluated (id text primary key, words tsvector not null)");
        }
        try (PreparedStatement insert = database.prepareStatement("""
                insert into evaluated values (?, setweight(to_tsvector('danish', ?), 'A')
                    || setweight(to_tsvector('danish', ?), 'B') || setweight(to_tsvector('danish', ?), 'C'))""")) {
            for (Text text : texts) {
                insert.setString(1, text.id());
                insert.setString(2, text.title());
                insert.setString(3, String.join("\n", words.of(text.topics())));
                insert.setString(4, text.summary());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public List<String> rank(String q) throws SQLException {
        try (PreparedStatement select = database.prepareStatement("""
                select id from evaluated, (select %s as query) asked where words @@ query
                order by ts_rank(words, query) desc, id limit %d""".formatted(query, DEPTH))) {
            select.setString(1, q);
            var found = new ArrayList<String>();
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    found.add(rows.getString(1));
                }
            }
            return found;
        }
    }
}
