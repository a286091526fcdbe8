package dk.videnrul.search.bench;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What made-up items refer to, as the product brings it along, and theme groups that are made up for them.
 *
 * @param topicWords labels and synonyms of each topic, as the product indexes them
 * @param municipalities code to region
 */
record Reference(
        List<String> topics,
        Map<String, List<String>> topicWords,
        List<String> focusAreas,
        List<String> packages,
        Map<String, String> municipalities,
        List<Group> groups) {

    static final int GROUPS = 24;

    record Group(UUID id, String slug) {

        static Group numbered(int number) {
            return new Group(new UUID(0x7000L, number), "gruppe-" + number);
        }
    }

    static Reference in(Connection database) throws SQLException {
        var groups = new ArrayList<Group>();
        for (int number = 0; number < GROUPS; number++) {
            groups.add(Group.numbered(number));
        }
        Map<String, List<String>> topics = new LinkedHashMap<>();
        try (var sql = database.createStatement();
                ResultSet rows = sql.executeQuery("""
                        select id, array[label_da, label_en, label_sv] || alt_da || alt_en || alt_sv as words
                        from concept where scheme = 'topic' order by id""")) {
            while (rows.next()) {
                topics.put(rows.getString("id"), List.of((String[])
                        rows.getArray("words").getArray()));
            }
        }
        Map<String, String> municipalities = new LinkedHashMap<>();
        try (var sql = database.createStatement();
                ResultSet rows = sql.executeQuery("select code, region from municipality order by code")) {
            while (rows.next()) {
                municipalities.put(rows.getString("code"), rows.getString("region"));
            }
        }
        return new Reference(
                List.copyOf(topics.keySet()),
                topics,
                concepts(database, "focus-area"),
                concepts(database, "prevention-package"),
                municipalities,
                groups);
    }

    private static List<String> concepts(Connection database, String scheme) throws SQLException {
        var ids = new ArrayList<String>();
        try (var select = database.prepareStatement("select id from concept where scheme = ? order by id")) {
            select.setString(1, scheme);
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    ids.add(rows.getString(1));
                }
            }
        }
        return ids;
    }
}
