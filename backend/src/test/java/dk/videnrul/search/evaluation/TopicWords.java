package dk.videnrul.search.evaluation;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Labels and synonyms of topics in every language, as they are indexed with an item. */
record TopicWords(Map<String, List<String>> byTopic) {

    static TopicWords in(Connection database) throws SQLException {
        var words = new HashMap<String, List<String>>();
        try (Statement sql = database.createStatement();
                ResultSet rows = sql.executeQuery("""
                        select id, array[label_da, label_en, label_sv] || alt_da || alt_en || alt_sv as words
                        from concept where scheme = 'topic'""")) {
            while (rows.next()) {
                words.put(rows.getString("id"), List.of((String[])
                        rows.getArray("words").getArray()));
            }
        }
        return new TopicWords(Map.copyOf(words));
    }

    List<String> of(List<String> topics) {
        return topics.stream()
                .flatMap(topic -> byTopic.getOrDefault(topic, List.of()).stream())
                .distinct()
                .toList();
    }
}
